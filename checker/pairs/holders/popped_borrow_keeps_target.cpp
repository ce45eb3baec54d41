// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    Vec<Ref<int>> all = vec_of(Ref<int>{x});
    const Ref<int> last = all.pop().value();
    x = 2;
    return *last;
}
