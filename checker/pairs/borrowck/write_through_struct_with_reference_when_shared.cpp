// reject K0594
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    int& target;
};

void start(const Writer& writer) { writer.target = 1; }
