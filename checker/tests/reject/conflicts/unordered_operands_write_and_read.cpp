// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-unsequenced
// rule: 3.9
// construct: evaluation order, operators
#include "Inputs/things.hpp"

int use(int number) {
    return (number = 2) + number;  // expected-error {{'number' is changed while it is borrowed [K0506]}} expected-note {{'number' is borrowed here}} expected-note {{the borrow is still needed here}}
}
