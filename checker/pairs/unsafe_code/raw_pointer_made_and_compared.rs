// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &i32, y: &i32) -> bool {
    let left = x as *const i32;
    let right = y as *const i32;
    left == right
}
