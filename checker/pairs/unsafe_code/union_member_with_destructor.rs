// reject E0740
// SPDX-License-Identifier: GPL-2.0-only
pub union Word {
    whole: u32,
    text: String,
}
