// reject E0509
// SPDX-License-Identifier: GPL-2.0-only
pub struct Session {
    name: String,
    number: i32,
}

impl Drop for Session {
    fn drop(&mut self) {
        self.number = 0;
    }
}

fn open() -> Session {
    Session { name: String::from("name"), number: 1 }
}

pub fn start() -> usize {
    let name = open().name;
    name.len()
}
