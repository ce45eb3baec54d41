// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const long& wider(const long& number) { return number; }

long start(int small) {
    const long& kept = wider(small);
    return kept;
}
