// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.8
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
void put(T& to, T from) { to = std::move(from); }
int use(int number) {
    Ref<int> held{number};
    int other = 2;
    put(held, Ref<int>{other});
    return *held;
}
