// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Transaction<'a> {
    value: &'a mut i32,
    old: i32,
    kept: bool,
}

impl<'a> Transaction<'a> {
    pub fn begin(value: &'a mut i32) -> Self {
        let old = *value;
        Transaction { value, old, kept: false }
    }
    pub fn set(&mut self, value: i32) {
        *self.value = value;
    }
    pub fn keep(&mut self) {
        self.kept = true;
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if !self.kept {
            *self.value = self.old;
        }
    }
}

pub fn start(keep: bool) -> i32 {
    let mut x = 1;
    {
        let mut transaction = Transaction::begin(&mut x);
        transaction.set(5);
        if keep {
            transaction.keep();
        }
    }
    x
}
