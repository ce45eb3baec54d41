// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 4.14, 5.8
// construct: lambdas
#include "Inputs/things.hpp"

struct Both {
    lt<'a', Ref<int>> left;
    lt<'b', Ref<int>> right;
};
int use() {
    int one = 1, two = 2;
    Both both{Ref<int>{one}, Ref<int>{one}};
    auto body = [&both, &two] { both.right = Ref<int>{two}; };
    const int left = *both.left;
    body();
    return *both.right + left;
}
