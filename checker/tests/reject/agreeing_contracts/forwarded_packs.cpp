// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.18
// construct: function pointers
// Through a pointer nobody sees that an argument goes into a pack, where it may be left as it is.
#include "Inputs/things.hpp"

template <class... Arguments>
void maybe(Arguments&&... arguments) {}  // expected-note 3 {{point to a function, or a lambda, that names the parameter and takes it}}

using Takes = void (*)(Token&&);
Takes global = maybe<Token>;  // expected-error {{this function forwards what it is given, and may leave it where it is; a call through the pointer counts it as taken away [K0195]}}

void locals() {
    Takes pointer = &maybe<Token>;  // expected-error {{this function forwards what it is given, and may leave it where it is; a call through the pointer counts it as taken away [K0195]}}
    void (&reference)(Token&&) = maybe<Token>;  // expected-error {{this function forwards what it is given, and may leave it where it is; a call through the pointer counts it as taken away [K0195]}}
    const auto forwards = [](auto&&... arguments) {};  // expected-note {{point to a function, or a lambda, that names the parameter and takes it}}
    Takes converted = forwards;  // expected-error {{this function forwards what it is given, and may leave it where it is; a call through the pointer counts it as taken away [K0195]}}
}
