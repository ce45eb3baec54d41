// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const Cell<int> cell{1};
    const Cell<int>& first = cell;
    const Cell<int>& second = cell;
    first.set(2);
    second.set(first.get() + 1);
    return cell.get();
}
