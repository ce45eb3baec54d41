// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<int> all;
    auto keep = [&all](const int& x) { all.push(x); };
    const int y = 1;
    keep(y);
    return all.size();
}
