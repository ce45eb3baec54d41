// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 5.13, 6.1
// What an owner owns goes with it: nobody else sees what its new owner puts there.
#include "Inputs/things.hpp"

struct Target {
    lts<Ref<int>&, 't', 'a'> of;
};
void store(lts<Target, 't', 'a'> target, lt<'a', const int&> value) { target.of = Ref<int>{value}; }

int stored() {
    int first = 1, second = 2;
    Ref<int> kept{first};
    store(Target{kept}, second);
    return *kept;
}
void filled(Option<Ref<int>> option) {
    const int inner = 1;
    Box<Option<Ref<int>>> box{std::move(option)};
    box->insert(Ref<int>{inner});
    look(box);
}
int moved() {
    int first = 1, seen = 0;
    Box<Ref<int>> box{Ref<int>{first}};
    {
        int second = 2;
        Box<Ref<int>> other = std::move(box);
        *other = Ref<int>{second};
        seen = **other;
    }
    box = Box<Ref<int>>{Ref<int>{first}};
    return seen + **box;
}
