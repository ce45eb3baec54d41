// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.18
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& first(const int& left [[clang::lifetimebound]]) { return left; }
int use(int number) {
    const int& (*pointer)(const int&) = first;
    return pointer(number);
}
