// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.32
#include "Inputs/things.hpp"

asm("nop");  // expected-error {{there is no assembly at namespace scope: put it in a function, behind an unsafe scope [K0740]}}
