// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Event {
    int kind;
    String text;
};

struct Queue {
    Vec<Event> events;
    usize handled;

    void post(int kind, String text) { events.push(Event{kind, std::move(text)}); }

    template <class Handler>
    void run(Handler handler) {
        while (const Option<Event> event = events.pop()) {
            if (handler(*event)) {
                handled += 1;
            }
        }
    }
};

usize start(Queue& queue) {
    usize letters = 0;
    queue.post(1, String{"one"});
    queue.post(2, String{"two"});
    queue.run([&letters](const Event& event) {
        letters += event.text.size();
        return event.kind == 1;
    });
    return letters + queue.handled;
}
