// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    String left;
    String right;
};

void send(String) {}

usize start(Pair pair) {
    auto [left, right] = std::move(pair);
    send(std::move(left));
    return left.size() + right.size();
}
