// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.4
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& either(const int& left [[clang::lifetimebound]], const int& right);
int use(int left, int right) {
    const int& held = either(left, right);
    ++right;
    return held + right;
}
