// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.13
// expected-no-diagnostics
#include "Inputs/things.hpp"

void fill(lt<'a', Ref<int>>& to, lt<'a', const int&> from) { to = Ref<int>{from}; }
int use(int longer) {
    Ref<int> held{longer};
    int other = 1;
    fill(held, other);
    return *held;
}
