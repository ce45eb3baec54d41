// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14, 4.15
// construct: lambdas
#include "Inputs/things.hpp"

template <class F>
void run(const F& function) {
    function();  // expected-error {{[K0596]}}
}
void through_shared(int number) {
    auto add = [&] { ++number; };
    auto twice = [&] { add(); };
    run(twice);
}
void two_ways(int number) {
    auto add = [&] { ++number; };
    auto once = [&] { add(); };  // expected-note {{'add' is borrowed exclusively here}}
    auto twice = [&] { add(); add(); };  // expected-error {{'add' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    once();  // expected-note {{the borrow is still needed here by 'once'}}
    twice();
}
