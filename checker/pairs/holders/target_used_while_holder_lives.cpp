// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    int& target;
};

int start(int& x) {
    Writer writer{x};
    const int seen = x;
    writer.target += 1;
    return seen;
}
