// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.16
#include "Inputs/things.hpp"

class Pair {
public:
    Token first() { return std::move(first_); }  // expected-error {{'first_' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}

private:
    Token first_, second_;
};
