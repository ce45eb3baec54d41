// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.23
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    Ref<int> held{number};
    {
        int inner = 1;
        look(inner);
    }
    return *held;
}
