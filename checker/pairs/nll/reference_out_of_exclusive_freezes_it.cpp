// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Mut<int> kept, Mut<int> other) {
    int& seen = *kept;
    int& again = *kept;
    again = *other;
    seen += 1;
    return seen;
}
