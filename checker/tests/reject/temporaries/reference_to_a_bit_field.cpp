// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.20
// construct: temporaries, bit-fields
#include "Inputs/things.hpp"

struct Flags {
    unsigned low : 4;
};
const unsigned& same(const unsigned& number);
unsigned use(const Flags& flags) {
    const unsigned& low = same(flags.low);  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    return low;  // expected-note {{the borrow is still needed here by 'low'}}
}
