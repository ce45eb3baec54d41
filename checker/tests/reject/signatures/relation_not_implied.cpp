// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.14, 5.15
#include "Inputs/things.hpp"

void fill(lt<'a', Ref<int>>& to, lt<'b', const int&> from) { to = Ref<int>{from}; }  // expected-error {{what the lifetime 'b' borrows is put where the lifetime 'a' keeps it, which may live longer [K0621]}} expected-note {{name both with keel::lt, or say keel::outlives, if callers are to see to it}}
