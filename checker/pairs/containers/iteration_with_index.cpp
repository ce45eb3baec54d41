// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Vec<usize> values = vec_of(usize{1}, usize{2});
    for (usize index = 0; index < values.size(); ++index) {
        const usize length = values.size();
        values[index] = length;
    }
}
