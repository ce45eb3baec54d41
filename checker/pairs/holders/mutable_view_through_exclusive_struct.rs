// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Editor<'a> {
    text: &'a mut String,
}

fn edit(text: &mut String) {
    text.clear();
}

pub struct Window<'a> {
    editor: Editor<'a>,
}

pub fn start(window: &mut Window) {
    edit(&mut *window.editor.text);
}
