// accept
// SPDX-License-Identifier: GPL-2.0-only
fn fill(values: &mut Vec<i32>, left: i32) {
    if left == 0 {
        return;
    }
    values.push(left);
    fill(values, left - 1);
    values.push(left);
}

pub fn start(values: &mut Vec<i32>) {
    fill(values, 3);
    fill(values, 2);
}
