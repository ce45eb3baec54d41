// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int values[3] = {1, 2, 3};
    int& first = values[0];
    int others[3] = {4, 5, 6};
    int& second = others[1];
    first += second;
    return values[0];
}
