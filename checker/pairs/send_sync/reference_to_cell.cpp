// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const Cell<int> cell{1};
    run_elsewhere([&cell] { cell.set(2); });
    return cell.get();
}
