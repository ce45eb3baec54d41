// reject K0594
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Counter {
    int& count;
};

struct Both {
    Counter counter;
    int limit;
};

bool start(const Both& both) {
    both.counter.count += 1;
    return both.counter.count > both.limit;
}
