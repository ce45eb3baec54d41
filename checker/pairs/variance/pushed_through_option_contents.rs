// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut slot: Option<Vec<&i32>> = Some(Vec::new());
    {
        let x = 1;
        slot.as_mut().unwrap().push(&x);
    }
    *slot.unwrap()[0]
}
