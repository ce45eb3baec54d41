// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.7
// construct: statics
// expected-no-diagnostics
#include "Inputs/things.hpp"

constexpr int number = 1;
int use() {
    static_ref<const int> held = number;
    return held;
}
