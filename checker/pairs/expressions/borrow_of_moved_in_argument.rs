// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
fn both(view: &String, text: Box<String>) -> usize {
    view.len() + text.len()
}

pub fn start() -> usize {
    let text = Box::new(String::from("text"));
    let view = &*text;
    both(view, text)
}
