// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.16
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Pair {
public:
    Token first() && { return std::move(first_); }

private:
    Token first_, second_;
};
