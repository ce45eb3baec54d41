// reject K0594
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Target {
    int& number;
};

void start(const Target& target) { target.number = 1; }
