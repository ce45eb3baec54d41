// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1, 3.14, 4.8
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Numbers numbers) {
    const View view{numbers};
    const int size = view.size();
    numbers = make_numbers();
    return size + numbers.size();
}
