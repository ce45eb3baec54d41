// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    lt<'a', const int&> left;
    lt<'a', const int&> right;
};

lt<'a', const int&> larger(lt<'a', Pair> pair) {
    const auto [left, right] = pair;
    if (left > right) return left;
    return right;
}
