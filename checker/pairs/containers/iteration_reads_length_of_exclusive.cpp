// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Vec<usize> values = vec_of(usize{1}, usize{2});
    for (usize& value : values) {
        value = values.size();
    }
}
