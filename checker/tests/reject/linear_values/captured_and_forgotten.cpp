// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.28
// construct: lambdas
#include "Inputs/things.hpp"

void use(Request request) {
    auto later = [mine = std::move(request)]() mutable { std::move(mine).complete(); };  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
    look(later);
}  // expected-error {{'later' ends here without being consumed [K1201]}}
