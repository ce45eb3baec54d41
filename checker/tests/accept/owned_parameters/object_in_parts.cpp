// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.8
// expected-no-diagnostics
#include "Inputs/things.hpp"

/// `this Job&& self` is a `&&` method in other words.
class Job {
public:
    void run(this Job&& self) { take(std::move(self).token_); }
    void stop() && { take(std::move(token_)); }
    Job(Job&& other);

private:
    Token token_;
    Token spare_;
};
