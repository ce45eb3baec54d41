// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.9, 5.11
#include "Inputs/things.hpp"

void keep(static_ref<const int> number);
void use(const int& number) {  // expected-note {{the caller only lends it for the call}}
    keep(number);  // expected-error {{what 'number' borrows gets to where it must live as long as the module [K0521]}}
}
