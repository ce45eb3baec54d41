// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn last<'a, 'b, 'c>(x: &'a i32, _y: &'b i32, _z: &'c i32) -> &'c i32
where
    'a: 'b,
    'b: 'c,
{
    x
}
