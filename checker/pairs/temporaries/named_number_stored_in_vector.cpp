// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int compute() { return 5; }

int start() {
    const int number = compute();
    Vec<Ref<int>> all;
    all.push(Ref<int>{number});
    return *all[0];
}
