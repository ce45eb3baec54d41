// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: default arguments
// expected-no-diagnostics
#include "Inputs/things.hpp"

int spend(Token token = Token{4});
int use() { return spend() + spend(); }
