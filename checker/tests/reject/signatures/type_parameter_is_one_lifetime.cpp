// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.8
#include "Inputs/things.hpp"

template <class T>
void put(T& to, T from) { to = std::move(from); }
int use(int number) {
    Ref<int> held{number};
    {
        int other = 2;
        put(held, Ref<int>{other});  // expected-error {{'other' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'other' ends here while it is still borrowed}}
    return *held;  // expected-note {{the borrow is still needed here by 'held'}}
}
