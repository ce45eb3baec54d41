// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14, 5.8
// construct: lambdas
// The part that is captured keeps its own lifetime, and not the first of the whole.
#include "Inputs/things.hpp"

struct Both {
    lt<'a', Ref<int>> left;
    lt<'b', Ref<int>> right;
};
int use() {
    int one = 1;
    Both both{Ref<int>{one}, Ref<int>{one}};
    {
        int two = 2;
        auto body = [&both, &two] { both.right = Ref<int>{two}; };  // expected-error {{'two' does not live long enough for this borrow [K0597]}}
        body();
    }  // expected-note {{'two' ends here while it is still borrowed}}
    return *both.right;  // expected-note {{the borrow is still needed here by 'both'}}
}
