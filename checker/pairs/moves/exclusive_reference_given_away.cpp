// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Mut<int> x) {
    Mut<int> moved = std::move(x);
    *moved = 2;
    Mut<int> again = std::move(x);
    *again += 1;
    return *moved;
}
