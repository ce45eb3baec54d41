// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: sub-objects
#include "Inputs/things.hpp"

class Job {
public:
    explicit Job(Token token) : token_{std::move(token)} {}
    int run() && {
        take(std::move(token_));  // expected-note {{moved here}}
        return token_.number();  // expected-error {{'token_' is used after it was moved [K0382]}}
    }

private:
    Token token_;
};
