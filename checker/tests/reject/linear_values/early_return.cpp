// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
#include "Inputs/things.hpp"

int use(Request request, bool now) {  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
    if (!now) return 1;  // expected-error {{'request' ends here without being consumed [K1201]}}
    std::move(request).complete();
    return 0;
}
