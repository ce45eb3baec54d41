// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn find(values: &mut Vec<i32>, wanted: i32) -> bool {
    for value in values.iter_mut() {
        if *value == wanted {
            *value = 0;
            return true;
        }
    }
    values.push(wanted);
    false
}
