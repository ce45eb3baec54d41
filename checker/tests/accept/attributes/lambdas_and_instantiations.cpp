// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.35
// construct: lambdas, templates
// expected-no-diagnostics
#include <keel/core/unsafe.hpp>

int start(int a) {
    auto twice = [] [[nodiscard]] [[gnu::noinline]] (int x [[maybe_unused]]) { return 2; };
    return twice(a);
}

// Its callers say why.
constexpr auto fast = [] [[clang::no_sanitize("signed-integer-overflow")]] (int x, int y, keel::unsafe) { return x + y; };

template <class T>
[[gnu::noinline]] T same(T a) {
    return a;
}
template int same<int>(int);
extern template __attribute__((cold)) long same<long>(long);
