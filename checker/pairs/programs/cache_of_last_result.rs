// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Cache {
    key: i32,
    value: Option<String>,
    misses: usize,
}

impl Cache {
    pub fn get(&mut self, key: i32) -> &String {
        if self.key != key || self.value.is_none() {
            self.misses += 1;
            self.key = key;
            self.value = Some(Cache::compute(key));
        }
        self.value.as_ref().unwrap()
    }
    fn compute(key: i32) -> String {
        let mut text = String::from("n");
        for _ in 0..key {
            text.push('x');
        }
        text
    }
}

pub fn start(cache: &mut Cache) -> usize {
    let first = cache.get(3).len();
    let second = cache.get(4).len();
    first + second + cache.misses
}
