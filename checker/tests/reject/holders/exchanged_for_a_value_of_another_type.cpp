// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.2
// std::exchange and `=` of a std::pair put what they are given where it stays, whatever its type is.
#include "Inputs/things.hpp"

int by_value() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        std::exchange(kept, Ref<int>{second});  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
int converted() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        std::exchange(kept, second);  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
void pair(lt<'a', std::pair<Ref<int>, long>>& kept, lt<'b', std::pair<Ref<int>, int>> value) { kept = value; }  // expected-error {{what the lifetime 'b' borrows is put where the lifetime 'a' keeps it, which may live longer [K0621]}} expected-note {{name both with keel::lt, or say keel::outlives, if callers are to see to it}}
