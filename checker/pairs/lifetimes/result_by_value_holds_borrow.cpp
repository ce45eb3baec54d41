// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    const int& number;
};

View view_of(const int& number) { return View{number}; }

int start() {
    int x = 1;
    const View view = view_of(x);
    x = 2;
    return view.number;
}
