// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.21
// construct: goto, switch
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int kind) {
    switch (kind) {
        case 0: goto last;
        case 1: return 3;
        last:
        default: return 4;
    }
}
