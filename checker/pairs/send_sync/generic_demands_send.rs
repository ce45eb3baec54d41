// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::rc::Rc;

fn hand_over<T: Send>(_value: T) {}

pub fn start() {
    hand_over(Rc::new(1));
}
