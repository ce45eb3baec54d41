// reject K0381
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int read(const int& x) { return x; }

int start() {
    int x;
    return read(x);
}
