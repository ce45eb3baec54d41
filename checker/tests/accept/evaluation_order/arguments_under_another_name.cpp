// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 3.9
// construct: evaluation order
// Arguments that have nothing to do with each other, or only read.
#include "Inputs/things.hpp"

int both(int, const int&);
int three(int, int, int);
int clear(Numbers& numbers);
struct Change {
    Numbers& numbers;
    int clear();
    int size() const;
};
int parameters(Numbers& left, Numbers& right, int count) {
    return both(clear(left), right[0]) + three(count, clear(right), left.size());
}
int holders(Numbers& left, Numbers& right) {
    Change change{left};
    auto reads = [&right] { return right.size(); };
    return both(change.clear(), right[0]) + both(reads(), right[0]) + both(change.size(), change.numbers[0]);
}
int aliases(Numbers& numbers) {
    Numbers& other = numbers;
    const int& first = other[0];
    return both(other.size(), first) + both(first, other[1]);
}
int in_braces(Numbers& numbers) {
    struct Pair {
        int left, right;
    };
    Numbers& other = numbers;
    const Pair pair{clear(other), numbers[0]};
    return pair.left + pair.right;
}
