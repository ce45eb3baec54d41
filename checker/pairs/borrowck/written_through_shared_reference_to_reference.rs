// reject E0594
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(target: &&mut i32) {
    **target = 1;
}
