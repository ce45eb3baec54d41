// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: delegating constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Job {
public:
    Job(int number, Token token) : token_{std::move(token)}, number_{number} {}
    explicit Job(Token token) : Job{1, std::move(token)} { number_ = token_.number(); }

private:
    Token token_;
    int number_;
};
