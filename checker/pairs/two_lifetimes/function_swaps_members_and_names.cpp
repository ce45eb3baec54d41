// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    lt<'a', const int&> left;
    lt<'b', const int&> right;
};

lts<Pair, 'b', 'a'> turned(lts<Pair, 'a', 'b'> pair) { return Pair{pair.right, pair.left}; }
