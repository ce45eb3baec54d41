// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'c', const int&> last(lt<'a', const int&> x, lt<'b', const int&>, lt<'c', const int&>, outlives<'a', 'b'> = {},
                         outlives<'c', 'b'> = {}) {
    return x;
}
