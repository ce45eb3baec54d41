// reject K0106
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    const int& number;
};

View view_of(const int& x, const int& y) {
    if (x > y) return View{x};
    return View{y};
}
