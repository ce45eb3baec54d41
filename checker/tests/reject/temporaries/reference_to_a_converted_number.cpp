// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.20
// construct: temporaries, conversions
#include "Inputs/things.hpp"

const long& same(const long& number);
long use(int number) {
    const long& wide = same(number);  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    return wide;  // expected-note {{the borrow is still needed here by 'wide'}}
}
