// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 3.16, 1.3
// construct: constructors
#include "Inputs/things.hpp"

struct Ordered {
    int first = 1;
    int second = first;
    Token token{second};
};
struct Inner : Pinned {
    int number = 2;
};
struct Outer : Inner {
    Inner inner;
    Ordered ordered;
    int other = number;
    struct {
        int hidden = 4;
    };
};
int use() {
    Ordered ordered{}, other;
    Outer outer, list[2];
    auto body = [&ordered] {
        Ordered inside{};
        return inside.second + ordered.second;
    };
    return ordered.second + other.second + outer.inner.number + outer.other + outer.hidden + list[1].other + body();
}
