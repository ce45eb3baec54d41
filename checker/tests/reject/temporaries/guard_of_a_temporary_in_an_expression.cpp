// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-dangling -Wno-dangling-gsl
// rule: 4.18
// construct: temporaries
#include "Inputs/things.hpp"

int use(const Lock& lock) {
    int& number = *lock.lock();  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    return ++number;  // expected-note {{the borrow is still needed here by 'number'}}
}
