// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int& start(int& x) {
    int& exclusive = x;
    exclusive += 1;
    const int& shared = exclusive;
    return shared;
}
