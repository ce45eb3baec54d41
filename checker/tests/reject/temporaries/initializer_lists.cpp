// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-return-stack-address
// rule: 4.21
// construct: temporaries
#include <keel/core/lifetime.hpp>

#include <initializer_list>

// The array behind a list lives as long as the list that it is written for, and no copy of that.
int assigned() {
    std::initializer_list<int> list{};
    list = {1, 2, 3};  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here}}
    int all = 0;
    for (int x : list) all ^= x;  // expected-note {{the borrow is still needed here}}
    return all;
}
std::initializer_list<int> returned() { return {1, 2, 3}; }  // expected-error {{the result is a borrow, and there is no parameter that it could borrow from [K0106]}} expected-note {{return a value, or keel::static_ref}} expected-error {{the result borrows a temporary, which ends with this function [K0515]}}

keel::lt<'a', std::initializer_list<int>> same(keel::lt<'a', std::initializer_list<int>> list) { return list; }
int passed_through() {
    const auto list = same({1, 2, 3});  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here}}
    return list.size() != 0 ? 1 : 0;  // expected-note {{the borrow is still needed here by 'list'}}
}
int of_a_block(bool other) {
    std::initializer_list<int> list{};
    {
        std::initializer_list<int> inner{1, 2};  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
        if (other) list = inner;
    }  // expected-note {{the temporary ends here}}
    for (int x : list) return x;  // expected-note {{the borrow is still needed here by 'list'}}
    return 0;
}
