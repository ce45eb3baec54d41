// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: guaranteed elision
#include "Inputs/things.hpp"

class Gate : Pinned {
public:
    explicit Gate(Token token);
    int number() const;
};
int use(Token token) {
    const Gate gate = Gate{std::move(token)};  // expected-note {{moved here}}
    return gate.number() + token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
