// reject E0507
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

fn call(mut run: impl FnMut() -> usize) -> usize {
    run()
}

pub fn start() -> usize {
    let text = String::from("text");
    call(move || send(text))
}
