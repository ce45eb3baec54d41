// accept
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

pub fn start(session: &mut Session) -> usize {
    let name = std::mem::replace(&mut session.name, String::new());
    name.len()
}
