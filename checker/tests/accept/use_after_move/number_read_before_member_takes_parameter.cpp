// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1
// construct: constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Job {
public:
    explicit Job(Token token) : number_{token.number()}, token_{std::move(token)} {}

private:
    int number_;
    Token token_;
};
