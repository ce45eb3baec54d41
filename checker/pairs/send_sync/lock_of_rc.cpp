// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void read(int) {}

void start() {
    const Lock<Rc<int>> lock{Rc<int>{1}};
    run_elsewhere([&lock] { read(**lock.lock()); });
}
