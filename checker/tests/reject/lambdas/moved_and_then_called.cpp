// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.13, 4.14
// construct: lambdas
// The lambda that it was moved to writes to the same captures.
#include "Inputs/things.hpp"

template <class Body>
struct Job {
    Body body;
    void run() { body(); }
};
int in_a_variable() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        auto body = [&kept, &second] { kept = Ref<int>{second}; };  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
        auto other = std::move(body);
        other();
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
int in_a_member() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        auto body = [&kept, &second] { kept = Ref<int>{second}; };  // expected-error {{'second' does not live long enough for this borrow [K0597]}} expected-note {{'kept' is borrowed exclusively here}}
        Job<decltype(body)> job{std::move(body)};
        job.run();
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note 2 {{the borrow is still needed here by 'kept'}} expected-error {{'kept' is borrowed while it is borrowed exclusively [K0502]}}
}
