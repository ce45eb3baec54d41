// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.4
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& either(const int& left [[clang::lifetimebound]], const int& right [[clang::lifetimebound]], bool first) {
    return first ? left : right;
}
int use(int left, int right) { return either(left, right, true); }
