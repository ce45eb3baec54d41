// accept
// SPDX-License-Identifier: GPL-2.0-only
fn keep_forever<T: 'static>(_value: T) {}

pub fn start() {
    let x = 1;
    let y = x + 1;
    keep_forever(y);
    keep_forever(String::from("owned"));
}
