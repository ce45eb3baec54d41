// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: templates
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class... T>
void run(T... values) {
    (drop(std::move(values)), ...);
}
void use() { run(Token{1}, 2, Token{3}); }
