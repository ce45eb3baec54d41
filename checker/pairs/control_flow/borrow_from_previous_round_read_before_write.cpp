// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int counter = 0;
    const int first = 7;
    Ref<int> previous{first};
    int sum = 0;
    while (sum < 10) {
        sum += *previous;
        counter += 1;
        previous = Ref<int>{counter};
    }
    return sum;
}
