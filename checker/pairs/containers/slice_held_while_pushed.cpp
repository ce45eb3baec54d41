// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int sum(Span<const int> values) { return values[0] + values[1]; }

int start() {
    Vec<int> values = vec_of(1, 2);
    const Span<const int> slice = std::as_const(values).span();
    values.push(3);
    return sum(slice);
}
