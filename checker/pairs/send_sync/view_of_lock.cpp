// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(const Lock<int>& lock) {
    const Ref<Lock<int>> view{lock};
    run_elsewhere([view] { *view->lock() = 1; });
}
