// reject K0596
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    int& target;
};

void set(int& place) { place = 1; }

void start(const Writer& writer) { set(writer.target); }
