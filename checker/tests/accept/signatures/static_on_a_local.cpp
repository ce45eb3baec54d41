// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.7
// expected-no-diagnostics
#include "Inputs/things.hpp"

constexpr int zero = 0;
int use() {
    static_ref<const int> kept = zero;
    return kept;
}
