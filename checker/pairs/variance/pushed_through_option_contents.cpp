// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Option<Vec<Ref<int>>> slot{Vec<Ref<int>>{}};
    {
        const int x = 1;
        (*slot).push(Ref<int>{x});
    }
    return *std::move(slot).value()[0];
}
