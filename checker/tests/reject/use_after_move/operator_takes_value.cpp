// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: operators
#include "Inputs/things.hpp"

struct Total {
    Total& operator+=(Token token);
};
int use(Total& total, Token token) {
    total += std::move(token);  // expected-note {{moved here}}
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
