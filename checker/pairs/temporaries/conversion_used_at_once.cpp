// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const long& wider(const long& number) { return number; }

long start(int small) {
    const long copy = wider(small);
    return copy;
}
