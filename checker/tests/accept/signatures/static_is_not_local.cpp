// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.9
// expected-no-diagnostics
#include "Inputs/things.hpp"

constexpr int zero = 0;
static_ref<const int> always() { return zero; }
void keep(static_ref<const int> number);
void use() { keep(always()); }
