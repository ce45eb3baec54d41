// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.31
// expected-no-diagnostics
#include "Inputs/things.hpp"

constexpr int number = 1;
