// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

impl Node {
    pub fn last(&self) -> i32 {
        let mut node = self;
        while node.next.is_some() {
            node = node.next.as_ref().unwrap();
        }
        node.value
    }
}
