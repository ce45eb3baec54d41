// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const Cell<lt<'a', Ref<int>>>&> shorter(lt<'a', const Cell<lt<'b', Ref<int>>>&> cell, outlives<'b', 'a'> = {}) {
    return cell;
}
