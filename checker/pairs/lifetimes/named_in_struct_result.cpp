// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    const int& number;
};

lt<'a', View> view_of(lt<'a', const int&> x, lt<'a', const int&> y) {
    if (x > y) return View{x};
    return View{y};
}
