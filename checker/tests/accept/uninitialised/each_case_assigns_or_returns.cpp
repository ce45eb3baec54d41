// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: switch
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int kind) {
    int number;
    switch (kind) {
        case 0: number = 1; break;
        case 1: return 0;
        default: number = 2; break;
    }
    return number;
}
