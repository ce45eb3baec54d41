// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1
// construct: lambdas
#include "Inputs/things.hpp"

int use(Token token) {
    auto keep = [mine = std::move(token)] { return mine.number(); };
    auto other = std::move(keep);  // expected-note {{moved here}}
    return other() + keep();  // expected-error {{'keep' is used after it was moved [K0382]}}
}
