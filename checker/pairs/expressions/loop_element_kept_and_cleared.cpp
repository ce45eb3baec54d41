// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Vec<int>& values) {
    const int outer = 1;
    Ref<int> kept{outer};
    for (const int& value : std::as_const(values)) {
        kept = Ref<int>{value};
    }
    values.clear();
    return *kept;
}
