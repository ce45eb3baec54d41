// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Sum {
    int total;

    void operator+=(int amount) { total += amount; }
};

int start() {
    Sum sum{1};
    sum += sum.total;
    return sum.total;
}
