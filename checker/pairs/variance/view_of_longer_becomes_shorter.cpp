// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', const int&> number;
};

lt<'a', View> shorter(lt<'a', const int&>, lt<'b', View> view, outlives<'b', 'a'> = {}) { return view; }
