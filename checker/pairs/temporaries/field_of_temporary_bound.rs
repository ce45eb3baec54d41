// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Config {
    name: String,
}

fn load() -> Config {
    Config { name: String::from("name") }
}

pub fn start() -> usize {
    let name = &load().name;
    name.len()
}
