// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.13, 4.14
// construct: lambdas
// Whoever is given a lambda may call it, and then its body has done what it does.
#include "Inputs/things.hpp"

template <class Body>
void by_value(Body body) {
    body();
}
template <class Body>
void by_reference(Body& body) {
    body();
}
template <class Body>
void twice_removed(Body body) {
    by_value([&body] { body(); });
}
int given_by_value() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        by_value([&kept, &second] { kept = Ref<int>{second}; });  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
int given_by_reference() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        auto body = [&kept, &second] { kept = Ref<int>{second}; };  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
        by_reference(body);
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
int given_on() {
    int first = 1;
    Ref<int> kept{first};
    {
        int second = 2;
        twice_removed([&kept, &second] { kept = Ref<int>{second}; });  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
