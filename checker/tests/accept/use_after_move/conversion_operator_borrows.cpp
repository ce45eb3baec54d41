// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.3
// construct: conversions
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Wrapped {
public:
    operator int() const;
};
int use(Wrapped wrapped) {
    const int first = wrapped;
    return first + wrapped;
}
