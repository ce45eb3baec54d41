// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Pair {
    int first = 0;
    int second = 0;
};
constinit const Pair shared;
/// A copy leaves it as it was.
Pair copied() {
    return shared;
}
int copied_part() { return std::move(shared.second); }
