// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Copier {
    lt<'a', const int&> from;
    lt<'b', int&> to;

    void run() { to = from; }
};

int start() {
    const int from = 1;
    int to = 2;
    Copier copier{from, to};
    const int seen = to;
    copier.run();
    return seen;
}
