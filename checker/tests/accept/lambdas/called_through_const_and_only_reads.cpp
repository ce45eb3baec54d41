// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.15
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class F>
int run(const F& body) {
    return body();
}
int use(int number) {
    return run([&number] { return number; });
}
