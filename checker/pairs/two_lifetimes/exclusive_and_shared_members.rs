// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Copier<'a, 'b> {
    from: &'a i32,
    to: &'b mut i32,
}

impl Copier<'_, '_> {
    fn run(&mut self) {
        *self.to = *self.from;
    }
}

pub fn start() -> i32 {
    let from = 1;
    let mut to = 2;
    let mut copier = Copier { from: &from, to: &mut to };
    copier.run();
    to + from
}
