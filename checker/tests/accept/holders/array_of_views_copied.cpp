// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 3.11, 6.3
// construct: arrays
#include "Inputs/things.hpp"

struct Window {
    int& target;
};
int use() {
    int one = 1, two = 2;
    Window both[2] = {Window{one}, Window{two}};
    {
        auto [left, right] = both;
        left.target = right.target;
    }
    both[0].target = 5;
    const Ref<int> shared[2] = {Ref<int>{one}, Ref<int>{two}};
    auto [first, second] = shared;
    return *first + *second + *shared[0];
}
