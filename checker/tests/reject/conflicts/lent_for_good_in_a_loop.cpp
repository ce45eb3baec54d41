// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.3
#include "Inputs/things.hpp"

/// What is lent for good in one round is not free in the next.
void keep(static_ref<Token> token);
void one(static_ref<Token> token, bool again) {  // expected-note {{the signature lets the borrow outlive the function}}
    do keep(token);  // expected-error {{'token' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}} expected-note {{'token' is borrowed exclusively here}}
    while (again);
}
void bound_anew(static_ref<Token> token, bool again) {  // expected-note {{the signature lets}}
    do {
        Token& same = token;  // expected-error {{[K0499]}} expected-note {{'token' is borrowed exclusively here}}
        keep(same);
    } while (again);
}
