// reject E0507
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

fn call(run: &mut impl FnMut() -> usize) -> usize {
    run()
}

pub fn start() -> usize {
    let text = String::from("text");
    call(&mut move || send(text))
}
