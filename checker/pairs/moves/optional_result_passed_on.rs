// accept
// SPDX-License-Identifier: GPL-2.0-only
fn find(values: &Vec<String>, index: usize) -> Option<String> {
    if index >= values.len() {
        return None;
    }
    Some(values[index].clone())
}

pub fn start(values: &Vec<String>) -> Option<usize> {
    let found = find(values, 0);
    if found.is_none() {
        return None;
    }
    let text = found.unwrap();
    Some(text.len())
}
