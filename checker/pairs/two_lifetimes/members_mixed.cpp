// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    lt<'a', Ref<int>> left;
    lt<'b', Ref<int>> right;
};

void mix(lts<Pair, 'a', 'b'>& pair) { pair.left = pair.right; }
