// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.11, 4.14
// construct: lambdas
#include "Inputs/things.hpp"

void element(Numbers numbers) {
    const int& first = numbers[0];  // expected-note {{'numbers' is borrowed here}}
    auto write = [&] { numbers[1] = 2; };  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    look(first);  // expected-note {{the borrow is still needed here by 'first'}}
    write();
}
void behind_an_arrow(Box<Token> box) {
    const Token& token = *box;  // expected-note {{is borrowed here}}
    auto write = [&] { box->set(1); };  // expected-error {{[K0502]}}
    look(token);  // expected-note {{the borrow is still needed here by 'token'}}
    write();
}
// The index is used too.
void in_the_index(Numbers numbers, Token token) {
    auto read = [&] { return numbers[std::move(token).finish()]; };  // expected-error {{'token' is borrowed, and cannot be moved away}}
    read();  // expected-error {{this lambda moves away what it captured, so it can be called only once}}
}
