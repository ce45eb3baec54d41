// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.15
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class F>
void run(F& body) {
    body();
}
int use(int number) {
    auto add = [&number] { ++number; };
    run(add);
    return number;
}
