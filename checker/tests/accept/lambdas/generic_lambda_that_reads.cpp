// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 11.1, 4.14
// construct: lambdas, templates
// What a generic lambda does to its captures, its instances tell.
#include "Inputs/things.hpp"

int use() {
    int number = 1;
    const int& first = number;
    auto adds = [&number](auto other) { return number + other; };
    auto never_called = [&number](auto& other) { return other.add(number); };
    const int sum = adds(1) + adds('a') + first;
    static_cast<void>(never_called);
    return sum;
}
