// reject E0503
// SPDX-License-Identifier: GPL-2.0-only
pub struct Transaction<'a> {
    value: &'a mut i32,
    old: i32,
}

impl<'a> Transaction<'a> {
    pub fn begin(value: &'a mut i32) -> Self {
        let old = *value;
        Transaction { value, old }
    }
    pub fn set(&mut self, value: i32) {
        *self.value = value;
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        *self.value = self.old;
    }
}

pub fn start() -> i32 {
    let mut x = 1;
    let mut transaction = Transaction::begin(&mut x);
    transaction.set(5);
    let seen = x + 1;
    seen
}
