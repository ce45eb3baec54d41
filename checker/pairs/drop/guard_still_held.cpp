// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void change(Lock<int>&) {}

int start(Lock<int>& lock, int& x) {
    auto guard = lock.lock();
    *guard = x;
    change(lock);
    return x;
}
