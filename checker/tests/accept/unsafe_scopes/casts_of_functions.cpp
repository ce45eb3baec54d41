// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.11
// construct: function pointers
#include <keel/core/unsafe.hpp>
// expected-no-diagnostics

using Function = int (*)(int);
int twice(int x) noexcept { return x ^ x; }
int overloaded(int x) { return x; }
long overloaded(long x) { return x; }

int start() {
    auto same = (Function)&twice;
    auto chosen = static_cast<Function>(&overloaded);
    Function of_lambda = [](int x) { return x; };
    return same(1) + chosen(2) + of_lambda(3);
}
int from_outside(void* address) {
    keel::unsafe because{"address is that of a Function"};
    return (Function(address))(1);
}
