// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(choose: bool) -> usize {
    let left = String::from("left");
    let right = String::from("right");
    let chosen = if choose { left } else { right };
    chosen.len()
}
