// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(left: &mut String, right: &mut String) {
    std::mem::swap(left, right);
}
