// reject E0521
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

static KEPT: Mutex<Option<&'static i32>> = Mutex::new(None);

fn keep(x: &'static i32) {
    *KEPT.lock().unwrap() = Some(x);
}

pub fn start(x: &i32) {
    keep(x);
}
