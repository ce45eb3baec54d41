// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas
#include "Inputs/things.hpp"

template <class F>
struct Later {
    F body;
};
int use() {
    int number = 1;
    auto read = [&number] { return number; };  // expected-note {{'number' is borrowed here}}
    Later<decltype(read)> later{read};
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return later.body();  // expected-note {{the borrow is still needed here by 'later'}}
}
