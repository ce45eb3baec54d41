// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int& start(const int& x) {
    Vec<Ref<int>> all = vec_of(Ref<int>{x});
    const Ref<int> last = all.pop().value();
    return *last;
}
