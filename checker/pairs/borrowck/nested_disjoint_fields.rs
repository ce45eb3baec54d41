// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Inner {
    a: i32,
    b: i32,
}

pub struct Outer {
    left: Inner,
    right: Inner,
}

pub fn mix(outer: &mut Outer) {
    let a = &mut outer.left.a;
    let b = &mut outer.left.b;
    let right = &mut outer.right;
    *a += *b;
    *b += right.a;
    right.b += *a;
}
