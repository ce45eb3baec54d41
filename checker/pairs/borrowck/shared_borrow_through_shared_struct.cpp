// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    int& target;
};

int get(const int& place) { return place; }

int start(const Writer& writer) { return get(writer.target); }
