// accept
// SPDX-License-Identifier: GPL-2.0-only
fn same(text: &String) -> &String {
    text
}

pub fn start() -> usize {
    let length = same(&String::from("here")).len();
    length
}
