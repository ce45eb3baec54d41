// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn sort(values: &mut Vec<i32>) {
    let mut end = values.len();
    while end > 1 {
        let mut index = 1;
        while index < end {
            if values[index - 1] > values[index] {
                let small = values[index];
                values[index] = values[index - 1];
                values[index - 1] = small;
            }
            index += 1;
        }
        end -= 1;
    }
}

pub fn smallest(values: &mut Vec<i32>) -> &i32 {
    sort(values);
    &values[0]
}
