// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.23
// construct: destructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Job {
public:
    explicit Job(Token token) : token_{std::move(token)} {}
    void run() && { take(std::move(token_)); }

private:
    Token token_;
};
