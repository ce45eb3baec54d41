// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 3.16, 1.3
// construct: constructors
#include "Inputs/things.hpp"

struct Whole {
    Whole() = default;
    int number;
    int other = 1;
    Token token;
};
int use() {
    Whole whole{};
    const Whole another = Whole();
    return whole.number + whole.other + another.number;
}
