// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.1
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Holder {
    const int& number;
};
int use(int number) {
    Holder holder{number};
    return holder.number;
}
