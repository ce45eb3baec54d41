// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: templates
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
int run(T token) {
    drop(std::move(token));
    return token.number();
}
