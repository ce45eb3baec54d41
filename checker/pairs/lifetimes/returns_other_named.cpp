// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const int&> first(lt<'a', const int&> x, lt<'b', const int&> y) {
    if (x > 0) {
        return y;
    }
    return x;
}
