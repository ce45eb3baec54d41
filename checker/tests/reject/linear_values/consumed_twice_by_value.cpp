// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.27
#include "Inputs/things.hpp"

void use(Request request) {
    pass(std::move(request));  // expected-note {{moved here}}
    pass(std::move(request));  // expected-error {{'request' is used after it was moved [K0382]}}
}
