// reject K0521
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<Ref<int>> all;
    auto keep = [&all](const int& x) { all.push(Ref<int>{x}); };
    const int y = 1;
    keep(y);
    return all.size();
}
