// reject K0106
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Option<Ref<int>> larger(const int& x, const int& y) {
    if (x > y) return Option<Ref<int>>{Ref<int>{x}};
    return Option<Ref<int>>{};
}
