// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 1.3, 4.18
// construct: default arguments, arrays
#include "Inputs/things.hpp"

inline constexpr int five = 5;
struct Holder {
    int copy;
    static_ref<const int> number;
    Holder(const int& given = 5, static_ref<const int> forever = five) : copy{given}, number{forever} {}
};
struct Member {
    Holder holder;
    Token token;
};
struct Derived : Holder {
    int other = 0;
};
int use() {
    Member whole;
    Derived derived;
    Holder holders[2], more[2] = {}, one[2] = {Holder{1}};
    return whole.holder.number + derived.copy + holders[0].copy + more[1].number + one[1].copy;
}
