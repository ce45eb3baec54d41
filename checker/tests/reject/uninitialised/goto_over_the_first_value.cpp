// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16, 2.21
// construct: goto
#include "Inputs/things.hpp"

int use(bool skip) {
    int number;
    if (skip) goto end;  // expected-error {{the checker cannot see through this construct (GotoStmt); write it in another way, or behind a function of the library [K9003]}}
    number = 1;
end:
    return number;
}
