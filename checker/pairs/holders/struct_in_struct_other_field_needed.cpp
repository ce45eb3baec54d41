// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Inner {
    const int& number;
};

struct Outer {
    Inner inner;
    int own;
};

int start() {
    int x = 1;
    const Outer outer{Inner{x}, 2};
    const int seen = outer.inner.number;
    const int own = outer.own;
    x = 3;
    return seen + own + x;
}
