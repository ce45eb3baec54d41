// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.10, 5.5
#include "Inputs/things.hpp"

void store(Ref<int>& place, const int& number) {  // expected-note {{name both with keel::lt, or say keel::outlives, if callers are to see to it}}
    place = Ref<int>{number};  // expected-error {{what 'number' borrows is put where 'place' keeps it, which may live longer [K0621]}}
}
