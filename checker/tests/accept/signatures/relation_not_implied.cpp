// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.14, 5.15
// expected-no-diagnostics
#include "Inputs/things.hpp"

void fill(lt<'a', Ref<int>>& to, lt<'b', const int&> from, outlives<'b', 'a'> = {}) { to = Ref<int>{from}; }
void use(int first, int second) {
    Ref<int> held{first};
    fill(held, second);
    look(*held);
}
