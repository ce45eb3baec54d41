// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: short circuits
// expected-no-diagnostics
#include "Inputs/things.hpp"

bool set(bool there) {
    int number;
    return (number = 3) > 0 && there && number > 2;
}
