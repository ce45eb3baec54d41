// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
#include "Inputs/things.hpp"

void use(Request& request) {
    static_cast<void>(std::exchange(request, make_request()));  // expected-error {{this value is dropped without being consumed [K1201]}}
}
