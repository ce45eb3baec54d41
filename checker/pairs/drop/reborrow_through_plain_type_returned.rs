// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Editor<'a> {
    text: &'a mut String,
    dirty: bool,
}

pub fn edit<'a>(text: &'a mut String) -> &'a mut String {
    let editor = Editor { text, dirty: true };
    if editor.dirty {
        editor.text.clear();
    }
    &mut *editor.text
}
