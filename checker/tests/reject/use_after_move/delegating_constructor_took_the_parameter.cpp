// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: delegating constructors
#include "Inputs/things.hpp"

class Job {
public:
    Job(Token token, int number) : token_{std::move(token)}, number_{number} {}
    explicit Job(Token token) : Job{std::move(token), 1} { number_ = token.number(); }  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}

private:
    Token token_;
    int number_;
};
