// reject K0507
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    String left;
    String right;
};

void send(String) {}

usize start(Pair& pair) {
    auto& [left, right] = pair;
    send(std::move(left));
    return right.size();
}
