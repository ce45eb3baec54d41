// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(numbers: Vec<i32>) -> usize {
    numbers.len()
}

pub fn start() -> usize {
    let mut numbers = vec![1, 2];
    let sent = send(numbers);
    numbers.push(3);
    sent
}
