// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.13, 6.1
// What is written through a holder is written to where it came from, whoever has the holder now.
#include "Inputs/things.hpp"

struct Target {
    lts<Ref<int>&, 't', 'a'> of;
};
void store(lts<Target, 't', 'a'> target, lt<'a', const int&> value) { target.of = Ref<int>{value}; }
void store_another(lts<Target, 't', 'a'> target, lt<'b', const int&> value) { target.of = Ref<int>{value}; }  // expected-error {{what the lifetime 'b' borrows is put where the lifetime 'a' keeps it, which may live longer [K0621]}} expected-note {{name both with keel::lt, or say keel::outlives, if callers are to see to it}}

int stored() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        store(Target{kept}, second);  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
int moved() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        Box<Target> box{Target{kept}};
        Box<Target> other = std::move(box);
        other->of = Ref<int>{second};  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
