// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    lt<'a', const int&> left;
    lt<'b', const int&> right;
};

lt<'a', const int&> left_of(const lts<Pair, 'a', 'b'>& pair) { return pair.left; }

int start() {
    const int outer = 1;
    Ref<int> kept{outer};
    {
        const int inner = 2;
        const Pair pair{outer, inner};
        kept = Ref<int>{left_of(pair)};
        look(pair.right);
    }
    return *kept;
}
