// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', const int&> number;
};

lt<'s', const int&> number_of(lt<'s', const lt<'a', View>&> view) { return view.number; }
