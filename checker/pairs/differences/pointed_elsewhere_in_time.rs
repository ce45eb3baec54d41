// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Name<'a> {
    pub text: &'a String,
}

pub fn work() {
    let long = String::from("long");
    let mut name = Name { text: &long };
    {
        let short = String::from("short");
        name.text = &short;
        name.text = &long;
    }
    drop(name.text.len());
}
