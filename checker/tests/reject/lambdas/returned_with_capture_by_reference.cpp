// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-return-stack-address
// rule: 4.26
// construct: lambdas
#include "Inputs/things.hpp"

auto use(int number) {
    return [&number] { return number; };  // expected-error {{the lambda may outlive 'number', which it captures by reference [K0373]}} expected-note {{'number' ends here; capture it by value, or move it into the lambda}}
}
