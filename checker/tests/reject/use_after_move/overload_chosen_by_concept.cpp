// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: concepts
#include "Inputs/things.hpp"

template <class T>
concept Finishable = requires(T value) { std::move(value).finish(); };
template <class T>
int end(T) { return 0; }
template <Finishable T>
int end(T value) {
    const int last = std::move(value).finish();  // expected-note {{moved here}}
    return last + value.number();  // expected-error {{'value' is used after it was moved [K0382]}}
}
int use() { return end(Token{1}); }
