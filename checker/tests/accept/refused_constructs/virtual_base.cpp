// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.30
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Base { int number; };
struct Derived : Base {};
