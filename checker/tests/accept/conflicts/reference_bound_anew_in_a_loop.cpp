// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

/// Each round has a token of its own, however long the one before is lent.
static_ref<Token> another();
void keep(static_ref<Token> token);
void all(bool again) {
    do keep(another());
    while (again);
    do {
        Token& token = another();
        keep(token);
    } while (again);
}
