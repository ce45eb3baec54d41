// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Cache {
    key: i32,
    value: Option<String>,
}

impl Cache {
    pub fn get(&mut self, key: i32) -> &String {
        if self.key != key || self.value.is_none() {
            self.key = key;
            self.value = Some(String::from("text"));
        }
        self.value.as_ref().unwrap()
    }
}

pub fn start(cache: &mut Cache) -> usize {
    let first = cache.get(3);
    let second = cache.get(4);
    first.len() + second.len()
}
