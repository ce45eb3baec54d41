// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 11.7
#include "Inputs/things.hpp"

constexpr int zero = 0;
int use(static_ref<const int> given) {
    static_ref<const int> global = zero;
    static_ref<const int> same = given;
    static const int own = 1;
    static_ref<const int> of_the_function = own;
    return global + same + of_the_function;
}
