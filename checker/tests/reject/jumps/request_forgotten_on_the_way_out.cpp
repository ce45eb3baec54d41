// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
// construct: goto
#include "Inputs/things.hpp"

void use(bool early) {
    {
        Request request = make_request();  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
        if (early) goto end;  // expected-error {{'request' ends here without being consumed [K1201]}}
        std::move(request).complete();
    }
end:
    return;
}
