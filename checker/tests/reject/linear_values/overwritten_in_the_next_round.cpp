// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
// construct: loops
#include "Inputs/things.hpp"

void use(int rounds) {
    Request request = make_request();
    for (int round = 0; round < rounds; ++round) {
        request = make_request();  // expected-error {{the value in 'request' is overwritten before it was consumed [K1201]}}
    }
    std::move(request).complete();
}
