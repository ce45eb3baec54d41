// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.3, 11.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& first(View view);
int use(const Numbers& numbers) { return first(View{numbers}); }
