// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.28
// construct: goto
#include "Inputs/things.hpp"

int use(int number) {
    if (number == 1) goto end;  // expected-error {{the checker cannot see through this construct (GotoStmt); write it in another way, or behind a function of the library [K9003]}}
    number = 2;
end:
    return number;
}
