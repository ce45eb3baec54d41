// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class A, class B>
struct Two {
    A left;
    B right;
};

int start() {
    const int x = 1;
    int y = 2;
    const Two<Ref<int>, Ref<int>> two{Ref<int>{x}, Ref<int>{y}};
    const Ref<int> left = two.left;
    const int seen = *two.right;
    y = 3;
    return *left + seen + y;
}
