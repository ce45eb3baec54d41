// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: temporaries, short circuits
#include "Inputs/things.hpp"

int use(bool there, const Numbers& numbers) {
    Ref<int> kept{numbers.first()};
    if (there && (kept = Ref<int>{make_numbers().first()}, true)) return *kept;  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}} expected-note {{the borrow is still needed here by 'kept'}}
    return 0;
}
