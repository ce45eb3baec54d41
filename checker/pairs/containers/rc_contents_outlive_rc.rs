// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
use std::rc::Rc;

pub fn start() -> usize {
    let other = String::from("other");
    let mut kept = &other;
    let seen = kept.len();
    {
        let shared = Rc::new(String::from("text"));
        kept = &shared;
    }
    seen + kept.len()
}
