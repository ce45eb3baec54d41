// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.14
// expected-no-diagnostics
#include "Inputs/things.hpp"

void end(Token& token) {
    unsafe because{"the caller does not use it again"};
    token.~Token();
}
