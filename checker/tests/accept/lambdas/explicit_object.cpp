// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 4.15, 4.16, 4.9
// construct: lambdas, deducing this
#include "Inputs/things.hpp"

int use() {
    int number = 1, first = 1;
    Ref<int> kept{first};
    auto writes = [&number, &kept, &first](this auto& self) {
        number = 2;
        kept = Ref<int>{first};
    };
    writes();
    writes();
    auto reads = [&number, seen = 1](this const auto& self) { return number + seen; };
    const auto& shared = reads;
    return shared() + *kept;
}
