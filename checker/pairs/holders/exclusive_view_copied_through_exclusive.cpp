// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    int& target;
};

void start(Writer& writer) {
    Writer copy = writer;
    copy.target = 1;
    writer.target = 2;
}
