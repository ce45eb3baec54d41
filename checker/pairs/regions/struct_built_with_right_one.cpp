// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', const int&> number;
};

lt<'a', View> view_of(lt<'a', const int&> x, lt<'b', const int&>) { return View{x}; }
