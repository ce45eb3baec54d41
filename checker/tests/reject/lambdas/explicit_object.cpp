// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.16, 4.9
// construct: lambdas, deducing this
// What a lambda with `this auto& self` captured is a part of self.
#include "Inputs/things.hpp"

void writes_through_const() {
    int number = 1;
    auto body = [&number](this const auto& self) { number = 2; };  // expected-error {{'number' is written through a shared borrow; others may be reading it [K0594]}}
    const auto& shared = body;
    shared();
}
void moves_out_of_a_reference() {
    auto body = [token = Token{}](this auto& self) { take(std::move(token)); };  // expected-error {{'token' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
    body();
    body();
}
int writes_one_capture_into_another() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        auto body = [&kept, &second](this auto& self) { kept = Ref<int>{second}; };  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
        body();
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
int outlives_a_capture_by_value() {
    int first = 1;
    Ref<int> kept{first};
    {
        auto body = [&kept, second = 2](this auto& self) { kept = Ref<int>{second}; };  // expected-note {{'kept' is borrowed exclusively here}}
        body();  // expected-error {{'body' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'body' ends here while it is still borrowed}}
    return *kept;  // expected-note 2 {{the borrow is still needed here by 'kept'}} expected-error {{'kept' is borrowed while it is borrowed exclusively [K0502]}}
}
