// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.3
// construct: conversions
#include "Inputs/things.hpp"

class Wrapped {
public:
    operator Token() &&;
    int number() const;

private:
    Token token_;
};
int use(Wrapped wrapped) {
    const Token token = std::move(wrapped);  // expected-note {{moved here}}
    return token.number() + wrapped.number();  // expected-error {{'wrapped' is used after it was moved [K0382]}}
}
