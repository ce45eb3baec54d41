// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<int> values = vec_of(1, 2);
    for (const int& value : std::as_const(values)) {
        values.push(value);
    }
    return values.size();
}
