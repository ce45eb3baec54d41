// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas, templates
#include "Inputs/things.hpp"

template <class... T>
int sum_later(T&... numbers) {
    const auto sum = [&numbers...] { return (numbers + ...); };  // expected-note {{'numbers' is borrowed here}}
    (void(numbers = 3), ...);  // expected-error {{'numbers' is changed while it is borrowed [K0506]}}
    return sum();  // expected-note {{the borrow is still needed here by 'sum'}}
}
int use(int left, int right) { return sum_later(left, right); }
