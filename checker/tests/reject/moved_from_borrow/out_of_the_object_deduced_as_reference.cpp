// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.16
// construct: deducing this
#include "Inputs/things.hpp"

class Job {
public:
    void run(this Job& self) {
        take(std::move(self.token_));  // expected-error {{'self.token_' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
    }

private:
    Token token_;
};
