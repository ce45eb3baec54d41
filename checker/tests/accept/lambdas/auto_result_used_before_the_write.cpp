// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.7
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

auto reader(const int& number) {
    return [&number] { return number; };
}
int use() {
    int number = 1;
    const auto read = reader(number);
    const int before = read();
    number = 2;
    return before + number;
}
