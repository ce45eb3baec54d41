// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.15, 3.13
// construct: arrays
#include "Inputs/things.hpp"

void use(int left, int right) {
    Token tokens[3];
    if (left < 0 || left > 2 || right < 0 || right > 2) return;
    tokens[left] = std::move(tokens[right]);  // expected-error {{'tokens[..]' is an element: moving it would leave a hole in the array; use keel::take or keel::exchange to leave a value in its place [K0508]}}
}
