// reject K0740
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

union Word {
    Word() : whole{0} {}
    ~Word() {}

    unsigned whole;
    String text;
};
