// accept
// SPDX-License-Identifier: GPL-2.0-only
pub enum Colour {
    Red,
    Green,
    Blue,
}

pub fn number(colour: Colour) -> i32 {
    match colour {
        Colour::Red => 1,
        Colour::Green => 2,
        Colour::Blue => 3,
    }
}
