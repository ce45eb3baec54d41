// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// construct: switch
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Numbers& numbers, int kind) {
    int size = 0;
    switch (kind) {
        case 0: size = View{numbers}.size(); break;
        default: numbers.push(1); break;
    }
    numbers.clear();
    return size;
}
