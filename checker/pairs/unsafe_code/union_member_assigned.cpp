// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

union Word {
    unsigned whole;
    unsigned short half;
};

void start(Word& word) { word.half = 1; }
