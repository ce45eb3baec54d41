// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    int& target;
};

void start(int& x) {
    Writer writer{x};
    int& first = writer.target;
    first += 1;
    int& second = writer.target;
    second += 1;
}
