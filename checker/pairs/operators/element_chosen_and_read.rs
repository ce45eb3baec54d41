// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &mut Vec<i32>, choose: bool) -> i32 {
    let chosen = if choose { &values[0] } else { &values[1] };
    let first = &values[0];
    *chosen + *first
}
