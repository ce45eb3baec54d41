// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    int& target;
};

void start(int& x) {
    Writer writer{x};
    int& first = writer.target;
    int& second = writer.target;
    second += 1;
    first += 1;
}
