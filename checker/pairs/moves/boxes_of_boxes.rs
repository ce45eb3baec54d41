// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

pub fn push(list: Option<Box<Node>>, value: i32) -> Option<Box<Node>> {
    Some(Box::new(Node { value, next: list }))
}

pub fn start() -> i32 {
    let list = push(None, 1);
    let list2 = push(list, 2);
    list2.unwrap().value
}
