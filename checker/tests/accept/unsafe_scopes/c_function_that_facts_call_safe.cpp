// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.5
// expected-no-diagnostics
#include <keel/c/ticks.hpp>

unsigned long use() { return ticks_of(10); }
