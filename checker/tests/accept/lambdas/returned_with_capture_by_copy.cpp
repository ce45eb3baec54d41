// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.26, 1.7
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

auto use(int number) {
    return [number] { return number; };
}
