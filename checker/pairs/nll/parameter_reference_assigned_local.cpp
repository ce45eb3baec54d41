// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(lt<'a', Ref<int>>& slot, lt<'a', const int&>) {
    const int local = 1;
    slot = Ref<int>{local};
}
