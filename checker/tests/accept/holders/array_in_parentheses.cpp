// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 6.1, 6.2
// construct: arrays
#include "Inputs/things.hpp"

int use() {
    int one = 1, two = 2;
    Ref<int> both[2](Ref<int>{one}, Ref<int>{two});
    int numbers[3](one, 2);
    const Token tokens[2](Token{1}, Token{2});
    return *both[1] + numbers[2] + tokens[1].number();
}
