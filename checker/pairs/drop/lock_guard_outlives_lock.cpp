// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const Lock<int> outer{1};
    Option<Lock<int>::Guard> kept{outer.lock()};
    {
        const Lock<int> inner{2};
        kept = Option<Lock<int>::Guard>{inner.lock()};
    }
    return *std::move(kept).value();
}
