// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Inner {
    int a;
    int b;
};

struct Outer {
    Inner left;
    Inner right;
};

void mix(Outer& outer) {
    int& a = outer.left.a;
    Inner& left = outer.left;
    left.b += outer.right.a;
    a += 1;
}
