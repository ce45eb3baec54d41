// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::rc::Rc;

pub fn start() -> usize {
    let first = Rc::new(String::from("text"));
    let second = Rc::clone(&first);
    first.len() + second.len()
}
