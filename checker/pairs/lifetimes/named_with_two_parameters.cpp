// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const int&> either(bool choose, lt<'a', const int&> x, lt<'a', const int&> y) {
    if (choose) return x;
    return y;
}
