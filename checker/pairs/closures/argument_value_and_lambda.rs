// accept
// SPDX-License-Identifier: GPL-2.0-only
fn call(first: i32, change: impl FnOnce()) -> i32 {
    change();
    first
}

pub fn start() -> i32 {
    let mut values = vec![1];
    call(values[0], || values.push(1))
}
