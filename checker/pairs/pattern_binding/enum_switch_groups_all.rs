// accept
// SPDX-License-Identifier: GPL-2.0-only
pub enum Kind {
    Read,
    Write,
    Flush,
    Discard,
}

pub fn changes(kind: Kind) -> bool {
    match kind {
        Kind::Write | Kind::Discard => true,
        Kind::Flush | Kind::Read => false,
    }
}
