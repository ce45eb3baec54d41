// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Mut<int> x) {
    int& reborrowed = *x;
    reborrowed = 2;
    Mut<int> again = std::move(x);
    *again += 1;
    return *again;
}
