// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.6, 5.4
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& first(const int& left [[clang::lifetimebound]], const int& right);
int use(int left, int right) {
    const int& held = first(left, right);
    right = 2;
    return held + right;
}
