// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.4, 4.23
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& either(const int& left [[clang::lifetimebound]], const int& right [[clang::lifetimebound]]);
int use(int outer) {
    const int inner = 1;
    Ref<int> kept{outer};
    kept = Ref<int>{either(outer, inner)};
    return *kept;
}
