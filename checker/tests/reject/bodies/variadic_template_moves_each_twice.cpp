// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: templates
#include "Inputs/things.hpp"

template <class... T>
void run(T... values) {
    (drop(std::move(values)), ...);  // expected-note {{moved here}}
    (drop(std::move(values)), ...);  // expected-error {{'values' is used after it was moved [K0382]}}
}
void use() { run(Token{1}); }
