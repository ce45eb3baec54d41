// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 5.13, 4.14
// construct: lambdas
#include "Inputs/things.hpp"

int use() {
    int first = 1, second = 2;
    Ref<int> kept{first};
    auto body = [&kept, &second] { kept = Ref<int>{second}; };
    auto other = std::move(body);
    other();
    return *kept;
}
