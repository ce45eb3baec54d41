// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.28
#include "Inputs/things.hpp"

struct Work {
    Request request;
};
void use(Work work, bool finish) {  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
    if (finish) std::move(work.request).complete();
}  // expected-error {{'work' ends here without being consumed [K1201]}}
