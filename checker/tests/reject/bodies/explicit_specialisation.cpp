// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: templates
#include "Inputs/things.hpp"

template <class T>
int run(T value);
template <>
int run<Token>(Token token) {
    take(std::move(token));  // expected-note {{moved here}}
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
