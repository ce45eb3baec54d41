// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<usize> values = vec_of(usize{1});
    values.push(values.size());
    return values[1];
}
