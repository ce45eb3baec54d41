// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.10
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& either(const int& left [[clang::lifetimebound]], const int& right [[clang::lifetimebound]]) {
    return left > 3 ? left : right;
}
