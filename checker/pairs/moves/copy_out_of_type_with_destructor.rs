// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Session {
    name: String,
}

impl Drop for Session {
    fn drop(&mut self) {
        self.name.clear();
    }
}

pub fn start(session: Session) -> usize {
    let name = session.name.clone();
    name.len()
}
