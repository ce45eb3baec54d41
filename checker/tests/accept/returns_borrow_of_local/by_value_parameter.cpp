// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.22
// expected-no-diagnostics
#include "Inputs/things.hpp"

int by_value(Numbers numbers) { return numbers.first(); }
