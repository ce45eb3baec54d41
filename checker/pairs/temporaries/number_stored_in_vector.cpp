// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int compute() { return 5; }

int start() {
    Vec<Ref<int>> all;
    all.push(Ref<int>{compute()});
    return *all[0];
}
