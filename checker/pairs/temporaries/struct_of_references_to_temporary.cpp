// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    const Vec<int>& number;
};

View view_of(const Vec<int>& number) { return View{number}; }

usize start() {
    const View view = view_of(vec_of(1));
    return view.number.size();
}
