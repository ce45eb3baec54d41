// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.7
// What is bound to it, or assigned to it, is 'static.
#include "Inputs/things.hpp"

int of_a_parameter(int number) {  // expected-note {{the signature lets the borrow outlive the function}}
    static_ref<const int> kept = number;  // expected-error {{'number' does not live long enough for this borrow [K0597]}}
    return kept;  // expected-note {{'number' ends here while it is still borrowed}}
}
int of_a_local() {  // expected-note {{the signature lets the borrow outlive the function}}
    const int number = 1;
    static_ref<const int> kept = number;  // expected-error {{'number' does not live long enough for this borrow [K0597]}}
    return kept;  // expected-note {{'number' ends here while it is still borrowed}}
}
int of_a_temporary() {  // expected-note {{the signature lets the borrow outlive the function}}
    static_ref<const int> kept = 5;  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
    return kept;  // expected-note {{the temporary ends here; give it a name to keep it}}
}
int of_the_caller(const int& number) {  // expected-note {{the caller only lends it for the call}}
    static_ref<const int> kept = number;  // expected-error {{what 'number' borrows gets to where it must live as long as the module [K0521]}}
    return kept;
}
