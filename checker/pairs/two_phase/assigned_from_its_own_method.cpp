// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Counter {
    int count;

    Counter with(int amount) const { return Counter{count + amount}; }
};

void start(Counter& counter) {
    counter = counter.with(1);
    counter = counter.with(counter.count);
}
