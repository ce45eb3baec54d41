// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Noisy {
    name: String,
}

impl Drop for Noisy {
    fn drop(&mut self) {
        self.name.clear();
    }
}

pub struct Both {
    left: Noisy,
    right: Noisy,
}

pub fn start(both: &mut Both) -> usize {
    both.left.name.push('a');
    both.right.name.push('b');
    both.left.name.len() + both.right.name.len()
}
