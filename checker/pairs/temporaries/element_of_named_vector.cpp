// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Vec<String> make() { return vec_of(String{"one"}); }

usize start() {
    const Vec<String> all = make();
    const Ref<String> first = all.get(0).value();
    return first->size();
}
