// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
fn set(target: &mut String, source: &String) {
    target.clear();
    target.push_str(source);
}

pub fn start() {
    let mut texts = vec![String::from("one"), String::from("two")];
    set(&mut texts[0], &texts[1]);
}
