// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.8, 11.5
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Numbers& numbers, const Numbers& other) {
    View view{numbers};
    view = View{other};
    numbers.clear();
    return view.size();
}
