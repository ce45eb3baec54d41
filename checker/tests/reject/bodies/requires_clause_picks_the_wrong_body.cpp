// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: concepts, templates
#include "Inputs/things.hpp"

template <class T>
int run(T value)
    requires(sizeof(T) > 1000)
{
    return value.number();
}
template <class T>
int run(T value) {
    drop(std::move(value));  // expected-note {{moved here}}
    return value.number();  // expected-error {{'value' is used after it was moved [K0382]}}
}
int use() { return run(Token{1}); }
