// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(const Cell<int>& cell) {
    const Ref<Cell<int>> view{cell};
    run_elsewhere([view] { view->set(1); });
}
