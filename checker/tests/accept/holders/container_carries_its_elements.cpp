// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.2
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    Option<Ref<int>> held;
    held.insert(Ref<int>{number});
    return **held;
}
