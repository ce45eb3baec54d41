// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.26
// construct: lambdas
#include "Inputs/things.hpp"

auto use(int number) {
    const auto make = [&number] {  // expected-error {{the lambda may outlive 'number', which it captures by reference [K0373]}}
        return [&number] { return number; };
    };
    return make();  // expected-note {{'number' ends here; capture it by value, or move it into the lambda}}
}
