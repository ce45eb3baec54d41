// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2, 3.2
// construct: templates
#include "Inputs/things.hpp"

template <class T>
void give(T) {}
template <class T>
void twice(T value) {
    give(std::move(value));  // expected-note {{moved here}}
    give(std::move(value));  // expected-error {{'value' is used after it was moved [K0382]}}
}
void use() { twice(Token{1}); }
