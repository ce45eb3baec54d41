// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: conditional operator
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(bool there) {
    int number;
    number = there ? 1 : 2;
    return number;
}
