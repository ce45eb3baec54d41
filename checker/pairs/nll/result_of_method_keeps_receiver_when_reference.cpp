// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Counter {
    int count = 0;

    const int& next() {
        count += 1;
        return count;
    }
};

int start() {
    Counter counter;
    const int& first = counter.next();
    const int& second = counter.next();
    return first + second;
}
