// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<Vec<usize>> outer = vec_of(vec_of(usize{1}), vec_of(usize{2}));
    const usize length = outer.size();
    outer[0].push(length);
    return outer[0].size();
}
