// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Option<Ref<int>> kept;
    {
        const int x = 1;
        kept = Option<Ref<int>>{Ref<int>{x}};
    }
    return **kept;
}
