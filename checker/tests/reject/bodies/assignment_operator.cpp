// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1
// construct: operators
#include "Inputs/things.hpp"

class Job {
public:
    Job(const Job& other);
    Job& operator=(const Job& other) {
        Token token;
        take(std::move(token));  // expected-note {{moved here}}
        number_ = other.number_ + token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
        return *this;
    }

private:
    int number_ = 0;
};
