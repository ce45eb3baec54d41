// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let boxed = Box::new(String::from("text"));
    let taken = *boxed;
    let again = *boxed;
    taken.len() + again.len()
}
