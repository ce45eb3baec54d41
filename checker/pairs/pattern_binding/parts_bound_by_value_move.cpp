// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    String left;
    String right;
};

usize start(Pair pair) {
    const auto [left, right] = std::move(pair);
    return left.size() + right.size() + pair.left.size();
}
