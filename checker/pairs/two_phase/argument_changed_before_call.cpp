// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Counter {
    int count;

    int step() {
        count += 1;
        return count;
    }
    void add(int amount) { count += amount; }
};

int start() {
    Counter counter{1};
    const int amount = counter.step();
    counter.add(amount);
    return counter.count;
}
