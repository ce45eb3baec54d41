// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Box<int> start(Vec<lt<'a', Ref<int>>>& all, lt<'a', const int&>) {
    Box<int> boxed = make_box(1);
    all.push(Ref<int>{*boxed});
    return boxed;
}
