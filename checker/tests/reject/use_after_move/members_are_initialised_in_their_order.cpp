// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1
// construct: constructors
#include "Inputs/things.hpp"

class Job {
public:
    explicit Job(Token token) : token_{std::move(token)}, number_{token.number()} {}  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}

private:
    Token token_;
    int number_;
};
