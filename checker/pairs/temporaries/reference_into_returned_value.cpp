// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

String make() { return String{"made"}; }

char start() {
    const char& first = make().front();
    return first;
}
