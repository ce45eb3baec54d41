// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.9, 5.11
// expected-no-diagnostics
#include "Inputs/things.hpp"

void keep(static_ref<const int> number);
static_ref<const int> use(static_ref<const int> number) {
    keep(number);
    return number;
}
