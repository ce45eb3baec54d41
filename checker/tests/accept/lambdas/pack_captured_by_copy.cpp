// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas, templates
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class... T>
int sum_later(T&... numbers) {
    const auto sum = [numbers...] { return (numbers + ...); };
    (void(numbers = 3), ...);
    return sum();
}
int use(int left, int right) { return sum_later(left, right); }
