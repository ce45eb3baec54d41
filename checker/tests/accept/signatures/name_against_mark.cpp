// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.2
// expected-no-diagnostics
#include "Inputs/things.hpp"

lt<'a', const int&> of_what_it_holds(const lt<'a', View>& view) { return view.first(); }
int use(Numbers& numbers) {
    const int* unused = nullptr;
    static_cast<void>(unused);
    View kept{numbers};
    const int& first = of_what_it_holds(kept);
    return first;
}
