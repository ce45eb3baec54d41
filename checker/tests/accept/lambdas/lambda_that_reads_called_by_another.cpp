// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14, 4.15
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class F>
void run(const F& function) {
    function();
}
void through_shared(int number) {
    auto read = [&] { return number; };
    auto again = [&] { read(); };
    auto other = [&] { read(); };
    run(again);
    run(other);
}
void one_after_the_other(int number) {
    auto add = [&] { ++number; };
    auto once = [&] { add(); };
    once();
    auto twice = [&] { add(); add(); };
    twice();
}
