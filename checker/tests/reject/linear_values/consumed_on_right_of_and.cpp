// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
// construct: short circuits
#include "Inputs/things.hpp"

bool finish(Request request);
void use(Request request, bool now) {  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
    static_cast<void>(now && finish(std::move(request)));
}  // expected-error {{'request' ends here without being consumed [K1201]}}
