// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a Vec<i32>,
}

fn view_of(number: &Vec<i32>) -> View<'_> {
    View { number }
}

pub fn start() -> usize {
    let view = view_of(&vec![1]);
    view.number.len()
}
