// accept
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
    int& b = outer.left.b;
    Inner& right = outer.right;
    a += b;
    b += right.a;
    right.b += a;
}
