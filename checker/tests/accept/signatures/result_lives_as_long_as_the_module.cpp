// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.4, 5.9
// construct: statics
// expected-no-diagnostics
#include "Inputs/things.hpp"

constexpr int limit = 3;
static_ref<const int> largest() { return limit; }
int use() { return largest(); }
