// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', const int&> number;
    int own;
};

lt<'a', const int&> own_of(lt<'s', const lt<'a', View>&> view) { return view.own; }
