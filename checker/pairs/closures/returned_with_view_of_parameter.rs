// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(x: &'a i32) -> impl Fn() -> i32 + 'a {
    let view = x;
    move || *view + 1
}
