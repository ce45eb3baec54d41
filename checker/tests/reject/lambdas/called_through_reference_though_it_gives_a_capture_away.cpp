// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.16
// construct: lambdas
#include "Inputs/things.hpp"

template <class F>
void run(F& body) {
    body();  // expected-error {{this lambda moves away what it captured, so it can be called only once: call it as 'std::move(lambda)()' [K0507]}}
}
void use(Token token) {
    auto give = [mine = std::move(token)]() mutable { take(std::move(mine)); };
    run(give);
}
