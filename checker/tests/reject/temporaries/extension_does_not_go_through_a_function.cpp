// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: temporaries, lifetime extension
#include "Inputs/things.hpp"

const Numbers& same(const Numbers& numbers);
int use() {
    const Numbers& numbers = same(make_numbers());  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    return numbers.size();  // expected-note {{the borrow is still needed here by 'numbers'}}
}
