// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.29
#include "Inputs/things.hpp"

class [[clang::consumable(unconsumed)]] Ticket {  // expected-error {{'Ticket' must be consumed exactly once, and so has no copy: delete its copy constructor [K1203]}}
public:
    int number = 0;
};
