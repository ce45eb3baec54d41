// SPDX-License-Identifier: GPL-2.0-only
// XFAIL: *
// RUN: %keel-check -verify %s
// rule: 11.7
#include "Inputs/things.hpp"

int use(int number) {
    static_ref<const int> kept = number;  // expected-error {{K0597}}
    return kept;
}
