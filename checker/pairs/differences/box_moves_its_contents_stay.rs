// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub fn work() {
    let made = Box::new(String::from("text"));
    let text: &String = &*made;
    let kept = made;
    drop(text.len());
    drop(kept);
}
