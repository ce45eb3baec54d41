// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: if constexpr, templates
#include "Inputs/things.hpp"

template <class T>
T run(T value) {
    if constexpr (std::is_trivially_copyable_v<T>) return value;
    T other = std::move(value);  // expected-note {{moved here}}
    return value;  // expected-error {{'value' is used after it was moved [K0382]}}
}
int use() { return run(1) + run(Token{2}).number(); }
