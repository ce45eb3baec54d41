// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

pub struct Stack {
    top: Option<Box<Node>>,
    size: usize,
}

impl Stack {
    pub fn push(&mut self, value: i32) {
        let below = self.top.take();
        self.top = Some(Box::new(Node { value, next: below }));
        self.size += 1;
    }
    pub fn pop(&mut self) -> Option<i32> {
        let taken = self.top.take();
        if taken.is_none() {
            return None;
        }
        let mut node = taken.unwrap();
        self.top = node.next.take();
        self.size -= 1;
        Some(node.value)
    }
    pub fn peek(&mut self) -> &mut i32 {
        &mut self.top.as_mut().unwrap().value
    }
}
