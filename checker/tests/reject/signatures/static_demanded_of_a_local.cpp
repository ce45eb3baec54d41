// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.9
#include "Inputs/things.hpp"

void keep(static_ref<const int> number);
void use() {  // expected-note {{the signature lets the borrow outlive the function}}
    const int number = 1;
    keep(number);  // expected-error {{'number' does not live long enough for this borrow [K0597]}}
}  // expected-note {{'number' ends here while it is still borrowed}}
