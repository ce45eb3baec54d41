// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.1, 6.2
// construct: arrays
#include "Inputs/things.hpp"

struct Two {
    Ref<int> of[2];
};
int kept() {
    int one = 1;
    Ref<int> kept{one};
    {
        int two = 2;
        Ref<int> both[2](Ref<int>{two}, Ref<int>{two});  // expected-error 2 {{'two' does not live long enough for this borrow [K0597]}}
        kept = both[0];
    }  // expected-note 2 {{'two' ends here while it is still borrowed}}
    return *kept;  // expected-note 2 {{the borrow is still needed here by 'kept'}}
}
Two returned(const int&) {
    int two = 2;  // expected-note 2 {{'two' is declared here}}
    Ref<int> both[2](Ref<int>{two}, Ref<int>{two});  // expected-error 2 {{the result borrows 'two', which ends with this function [K0515]}}
    return Two{{both[0], both[1]}};
}
struct Named {
    const int& number;
};
int aggregate() {
    Named both[2](Named{1}, Named{2});  // expected-error 2 {{this temporary ends while it is still borrowed [K0716]}} expected-note 2 {{the temporary ends here; give it a name to keep it}}
    return both[0].number;  // expected-note 2 {{the borrow is still needed here by 'both'}}
}
