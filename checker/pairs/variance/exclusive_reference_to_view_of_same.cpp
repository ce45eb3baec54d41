// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', Ref<int>> number;
};

lt<'a', lt<'b', View>&> same(lt<'a', lt<'b', View>&> view, outlives<'b', 'a'> = {}) { return view; }
