// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn first_or_new(list: &mut Vec<String>) -> &String {
    if let Some(found) = list.get(0) {
        return found;
    }
    list.push(String::from("new"));
    &list[0]
}
