// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Vec<int>& values) {
    int x = 1;
    if (const int& kept = x; kept > 0) {
        x = values[0];
        return kept;
    }
    return x;
}
