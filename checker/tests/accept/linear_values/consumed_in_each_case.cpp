// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
// construct: switch
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Request request, int kind) {
    switch (kind) {
        case 0: std::move(request).complete(); break;
        default: pass(std::move(request)); break;
    }
}
