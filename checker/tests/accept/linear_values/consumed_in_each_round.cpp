// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
// construct: loops
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(int rounds) {
    for (int round = 0; round < rounds; ++round) {
        Request request = make_request();
        std::move(request).complete();
    }
}
