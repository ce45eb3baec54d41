// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.11
// construct: conditional operator
// expected-no-diagnostics
#include "Inputs/things.hpp"

void shared_by_all(bool left, Numbers numbers, int number) {
    const int& other = number;
    const int& chosen = left ? numbers[0] : number;
    const int& same = numbers[0];
    look(other);
    look(chosen);
    look(same);
}
void captured(bool left, int number, int other) {
    const int& same = number;
    auto read = [&] { return left ? number : other; };
    look(same);
    read();
}
