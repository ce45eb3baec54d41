// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Settings {
    level: i32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { level: 3 }
    }
}

pub fn start() -> i32 {
    let mut settings = Settings::default();
    let level = &settings.level;
    settings.level = 4;
    *level
}
