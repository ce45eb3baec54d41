// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.8
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Two {
    lt<'a', const int&> first;
    lt<'b', const int&> second;
};
lt<'x', const int&> first_of(lts<Two, 'x', 'y'> two) { return two.first; }
int use(int first, int second) {
    const int& held = first_of(Two{first, second});
    second = 1;
    return held;
}
