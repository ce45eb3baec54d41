// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.28
// construct: goto
#include "Inputs/things.hpp"

int use(int number) {
    if (number > 3) goto end;  // expected-error {{this goto jumps past the declaration of 'half', which its target can still name: declare it before the goto, or in a block of its own [K0740]}}
    int half;  // expected-note {{declared here}}
    half = number / 2;
    number += half;
end:
    return number;
}
