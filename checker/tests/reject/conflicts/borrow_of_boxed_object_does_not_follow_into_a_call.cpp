// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.6, 4.28
#include "Inputs/things.hpp"

void keep(Box<int> box);
int use(Box<int> box) {
    const int& number = *box;  // expected-note {{borrowed here}}
    keep(std::move(box));  // expected-error {{an owner is given away while '*box', which it owns, is borrowed [K0505]}}
    return number;  // expected-note {{the borrow is still needed here by 'number'}}
}
