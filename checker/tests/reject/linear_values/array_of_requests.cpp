// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.28
// construct: arrays
#include "Inputs/things.hpp"

void use() {
    Request requests[2];  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
    look(requests[0].is_ready());
}  // expected-error {{'requests' ends here without being consumed [K1201]}}
