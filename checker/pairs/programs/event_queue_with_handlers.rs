// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Event {
    kind: i32,
    text: String,
}

pub struct Queue {
    events: Vec<Event>,
    handled: usize,
}

impl Queue {
    pub fn post(&mut self, kind: i32, text: String) {
        self.events.push(Event { kind, text });
    }
    pub fn run(&mut self, mut handler: impl FnMut(&Event) -> bool) {
        while let Some(event) = self.events.pop() {
            if handler(&event) {
                self.handled += 1;
            }
        }
    }
}

pub fn start(queue: &mut Queue) -> usize {
    let mut letters = 0;
    queue.post(1, String::from("one"));
    queue.post(2, String::from("two"));
    queue.run(|event| {
        letters += event.text.len();
        event.kind == 1
    });
    letters + queue.handled
}
