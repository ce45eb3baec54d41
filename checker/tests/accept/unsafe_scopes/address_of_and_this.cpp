// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
struct Counter {
    int value = 0;
    void add(int amount) { this->value += amount; }
    Counter& self() { return *this; }
};

int read(Counter& counter) {
    counter.self().add(2);
    return *&counter.value + (&counter)->value;
}
