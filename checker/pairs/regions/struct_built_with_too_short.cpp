// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', const int&> number;
};

lt<'a', View> view_of(lt<'a', const int&>, lt<'b', const int&> y) { return View{y}; }
