// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: lambdas, templates
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use() {
    const auto twice = [](auto value) {
        drop(std::move(value));
        drop(std::move(value));
    };
    twice(3);
}
