// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.21, 2.28
// construct: goto
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    if (number == 1) goto end;
    number = 2;
end:
    return number;
}
