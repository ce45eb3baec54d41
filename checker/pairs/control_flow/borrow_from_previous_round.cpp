// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int counter = 0;
    const int first = 7;
    Ref<int> previous{first};
    int sum = 0;
    while (sum < 10) {
        counter += 1;
        sum += *previous;
        previous = Ref<int>{counter};
    }
    return sum;
}
