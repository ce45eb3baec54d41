// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.28
// The new holder would have a second way to the number.
#include "Inputs/things.hpp"

struct Holder {
    int& number;
    Token token;
};
int use(Holder holder) {
    int& number = holder.number;  // expected-note {{borrowed exclusively here}}
    Holder other = std::move(holder);  // expected-error {{'holder' is moved while it is borrowed [K0505]}}
    other.number = 1;
    return number;  // expected-note {{still needed here by 'number'}}
}
