// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.6
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Box<int> box) {
    const int& number = *box;
    const Box<int> other = std::move(box);
    return number + *other;
}
