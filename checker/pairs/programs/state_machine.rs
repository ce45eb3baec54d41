// accept
// SPDX-License-Identifier: GPL-2.0-only
pub enum State {
    Idle,
    Busy,
    Done,
}

pub struct Machine {
    state: State,
    log: Vec<String>,
}

impl Machine {
    pub fn step(&mut self) -> bool {
        match self.state {
            State::Idle => {
                self.log.push(String::from("started"));
                self.state = State::Busy;
                true
            }
            State::Busy => {
                let last = self.log.last_mut().unwrap();
                last.push('!');
                self.state = State::Done;
                true
            }
            State::Done => false,
        }
    }
}

pub fn start(machine: &mut Machine) -> usize {
    while machine.step() {}
    machine.log.len()
}
