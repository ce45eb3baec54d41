// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.32
// expected-no-diagnostics
#include "Inputs/things.hpp"

void nothing() {
    unsafe because{"it does nothing"};
    asm volatile("nop");
}
