// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12, 3.13, 3.23
#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&);
    ~Buffer();
};
struct Pair {
    Buffer first, second;
};
struct Logged {
    Logged(Logged&&);
    Logged& operator=(Logged&&) = delete;
    ~Logged();  // expected-note {{the destructor}}
    Buffer buffer;
};
void send(Buffer buffer);

void lent(Buffer& buffer) { send(std::move(buffer)); }        // expected-error {{'buffer' is borrowed, and cannot be moved away from its owner}}
void member_of_lent(Pair& pair) { send(std::move(pair.first)); }  // expected-error {{'pair.first' is borrowed, and cannot be moved away from its owner}}
void element() {
    Buffer buffers[2];
    send(std::move(buffers[0]));                              // expected-error {{'buffers[0]' is an element: moving it would leave a hole in the array}}
}
void of_destructor(Logged logged) {
    send(std::move(logged.buffer));                           // expected-error {{'logged.buffer' cannot be moved out: the destructor of 'Logged' still needs it [K0509]}}
}
