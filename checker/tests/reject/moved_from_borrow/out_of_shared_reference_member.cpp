// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
// construct: sub-objects
#include "Inputs/things.hpp"

struct Job {
    Token token;
};
void use(Job& job) {
    take(std::move(job.token));  // expected-error {{'job.token' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
}
