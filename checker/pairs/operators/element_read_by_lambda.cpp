// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Vec<int>& values) {
    const int& first = values[0];
    const auto second = [&values] { return values[1]; };
    return second() + first;
}
