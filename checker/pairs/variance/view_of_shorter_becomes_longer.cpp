// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', const int&> number;
};

lt<'b', View> longer(lt<'a', View> view, lt<'b', const int&>, outlives<'b', 'a'> = {}) { return view; }
