// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &mut Vec<i32>, choose: bool) -> i32 {
    let chosen = if choose { &values[0] } else { &values[1] };
    values[0] = 3;
    *chosen
}
