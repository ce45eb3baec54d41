// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.10
// construct: evaluation order
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Numbers& numbers) { numbers.push(numbers.size()); }
