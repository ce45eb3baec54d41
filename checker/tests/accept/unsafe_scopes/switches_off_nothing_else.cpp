// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.39
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    unsafe because{"the pointer was just made from a parameter"};
    const int* pointer = &number;
    return *pointer;
}
