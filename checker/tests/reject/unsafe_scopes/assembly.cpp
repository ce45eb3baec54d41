// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.13
#include "Inputs/things.hpp"

void nothing() { asm volatile("nop"); }  // expected-error {{this needs an unsafe scope, for it is inline assembly, which the checker cannot read. Where it must stay, 'unsafe because{"why it is right"};' before it opens one [K0133]}}
