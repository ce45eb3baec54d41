// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.16, 11.17
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class F>
void run(F body) {
    std::move(body)();
}
void use(Token token) {
    run([mine = std::move(token)]() mutable { take(std::move(mine)); });
}
