// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int values[3] = {1, 2, 3};
    int& first = values[0];
    int& again = values[0];
    first += 1;
    again += 1;
    return first;
}
