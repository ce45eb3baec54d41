// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.6
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& pick(const int& left [[clang::lifetimebound]], const int&) { return left; }
int use(int left, int right) {
    const int& one = pick(left, right);
    right = 1;
    return one;
}
