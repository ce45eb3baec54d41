// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18, 1.3
// construct: temporaries, default arguments
#include "Inputs/things.hpp"

const int& pick(const Numbers& numbers = Numbers{});  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
int use() {
    const int& first = pick();  // expected-note {{the temporary ends here; give it a name to keep it}}
    return first;  // expected-note {{the borrow is still needed here by 'first'}}
}
