// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<usize> values = vec_of(usize{1});
    const Vec<usize>& shared = values;
    const usize length = shared.size();
    values.push(length);
    return values[1];
}
