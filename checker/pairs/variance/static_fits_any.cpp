// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const int&> pick(bool choose, lt<'a', const int&> x, static_ref<const int> forever) {
    if (choose) return x;
    return forever;
}
