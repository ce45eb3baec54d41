// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(numbers: Vec<i32>) -> usize {
    numbers.len()
}

pub fn start() -> usize {
    let mut numbers = vec![1, 2];
    numbers.push(3);
    let sent = send(numbers);
    sent
}
