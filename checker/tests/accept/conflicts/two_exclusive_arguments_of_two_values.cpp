// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2
// expected-no-diagnostics
#include "Inputs/things.hpp"

void both(int& left, int& right);
void use(int left, int right) { both(left, right); }
