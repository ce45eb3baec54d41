// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

enum class State { idle, busy, done };

struct Machine {
    State state;
    Vec<String> log;

    bool step() {
        switch (state) {
            case State::idle:
                log.push(String{"started"});
                state = State::busy;
                return true;
            case State::busy: {
                String& last = log.last();
                last.push('!');
                state = State::done;
                return true;
            }
            case State::done:
                return false;
        }
    }
};

usize start(Machine& machine) {
    while (machine.step()) {
    }
    return machine.log.size();
}
