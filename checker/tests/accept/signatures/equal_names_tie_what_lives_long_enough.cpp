// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.5
// expected-no-diagnostics
#include "Inputs/things.hpp"

void store(lt<'a', Ref<int>>& place, lt<'a', const int&> number);
int use(int outer) {
    const int inner = 2;
    Ref<int> kept{outer};
    store(kept, inner);
    return *kept;
}
