// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.9
// construct: statics
// expected-no-diagnostics
#include "Inputs/things.hpp"

constexpr int number = 1;
void keep(static_ref<const int> number);
void use() { keep(number); }
