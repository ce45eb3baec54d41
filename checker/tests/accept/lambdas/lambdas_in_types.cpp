// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 1.1
// construct: lambdas

using Twice = decltype([](int number) { return number ^ 2; });

struct Less : decltype([](int left, int right) { return left < right; }) {};

template <class T>
using First = decltype([](const T& first, const T&) -> const T& { return first; });

template <class F = Twice>
int apply(int number) {
    return F{}(number);
}

int all(int left, int right) {
    if (Less{}(left, right)) return apply<>(left);
    return apply<decltype([](int number) { return number & 1; })>(right);
}
