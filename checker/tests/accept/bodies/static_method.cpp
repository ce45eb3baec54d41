// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1
// construct: statics
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Job {
public:
    static int run(Token token) {
        const int number = token.number();
        take(std::move(token));
        return number;
    }
};
