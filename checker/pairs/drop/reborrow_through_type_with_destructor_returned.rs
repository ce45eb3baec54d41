// reject E0713
// SPDX-License-Identifier: GPL-2.0-only
pub struct Editor<'a> {
    text: &'a mut String,
    dirty: bool,
}

impl Drop for Editor<'_> {
    fn drop(&mut self) {
        if self.dirty {
            self.text.clear();
        }
    }
}

pub fn edit<'a>(text: &'a mut String) -> &'a mut String {
    let editor = Editor { text, dirty: true };
    &mut *editor.text
}
