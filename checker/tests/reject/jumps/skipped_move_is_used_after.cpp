// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: goto
#include "Inputs/things.hpp"

void use(Token token, bool keep) {
    if (keep) goto end;
    take(std::move(token));  // expected-note {{moved here}}
end:
    take(std::move(token));  // expected-error {{'token' is used after it was moved [K0382]}}
}
