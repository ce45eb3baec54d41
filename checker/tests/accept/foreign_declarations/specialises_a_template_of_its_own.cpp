// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.37
// construct: templates
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
struct Width {
    static constexpr int value = 1;
};
template <>
struct Width<int> {
    static constexpr int value = 4;
};
template <class T>
struct Width<T*> {
    static constexpr int value = 8;
};
static_assert(Width<int>::value + Width<int*>::value + Width<char>::value == 13);
