// accept
// SPDX-License-Identifier: GPL-2.0-only
fn hand_over<T: Send>(_value: T) {}

pub fn start() {
    hand_over(1);
    hand_over(String::from("text").len());
}
