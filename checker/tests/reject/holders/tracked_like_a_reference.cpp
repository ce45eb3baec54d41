// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.1
#include "Inputs/things.hpp"

struct Holder {
    const int& number;
};
int use(int number) {
    Holder holder{number};  // expected-note {{'number' is borrowed here}}
    number = 1;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return holder.number;  // expected-note {{the borrow is still needed here by 'holder'}}
}
