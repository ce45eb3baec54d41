// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int first = 1;
    Box<Ref<int>> boxed = make_box(Ref<int>{first});
    {
        const int x = 2;
        *boxed = Ref<int>{x};
    }
    return **boxed;
}
