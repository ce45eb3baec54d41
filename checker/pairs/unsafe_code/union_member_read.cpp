// reject K0133
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

union Word {
    unsigned whole;
    unsigned short half;
};

unsigned short start(Word word) { return word.half; }
