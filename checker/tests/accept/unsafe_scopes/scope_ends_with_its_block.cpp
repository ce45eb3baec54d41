// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.1, 2.2, 2.3, 2.22
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int* pointer, int number) {
    {
        unsafe because{"the caller promises a pointer to a number, and that it is not zero"};
        number = *pointer;
        [[assume(number != 0)]];
    }
    auto twice = [](int* other) {
        unsafe because{"only called below, with a pointer that the caller promises"};
        return *other;
    };
    return number ^ twice(pointer);
}
