// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Counter {
    int count;

    void add(int amount) { count += amount; }
};

int start() {
    Counter counter{1};
    counter.add(counter.count);
    return counter.count;
}
