// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1
// expected-no-diagnostics
#include "Inputs/things.hpp"

int sum(const int& left, const int& right);
int use(int number) { return sum(number, number); }
