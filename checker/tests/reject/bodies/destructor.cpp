// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1
// construct: destructors
#include "Inputs/things.hpp"

class Job : Pinned {
public:
    ~Job() {
        Token token;
        take(std::move(token));  // expected-note {{moved here}}
        look(token);  // expected-error {{'token' is used after it was moved [K0382]}}
    }
};
