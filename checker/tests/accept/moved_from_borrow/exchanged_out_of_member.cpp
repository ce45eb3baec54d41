// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
// construct: sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Job {
    Token token;
};
void use(Job& job) { take(std::exchange(job.token, Token{1})); }
