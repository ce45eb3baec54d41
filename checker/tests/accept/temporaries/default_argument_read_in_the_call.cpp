// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18, 1.3
// construct: temporaries, default arguments
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& pick(const Numbers& numbers = Numbers{});
int use() { return pick() + 1; }
