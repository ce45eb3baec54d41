// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

auto start() {
    const int x = 1;
    const Ref<int> view{x};
    return [view] { return *view + 1; };
}
