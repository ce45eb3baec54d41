// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
// construct: switch
#include "Inputs/things.hpp"

void use(Request request, int kind) {  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
    switch (kind) {
        case 0: std::move(request).complete(); break;
        default: break;
    }
}  // expected-error {{'request' ends here without being consumed [K1201]}}
