// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: if constexpr, templates
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
T run(T value) {
    if constexpr (std::is_trivially_copyable_v<T>) {
        T other = value;
        look(other);
        return value;
    } else {
        return value;
    }
}
int use() { return run(1) + run(Token{2}).number(); }
