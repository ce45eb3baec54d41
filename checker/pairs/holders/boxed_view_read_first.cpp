// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<int> number;
};

int start() {
    int x = 1;
    const Box<View> boxed = make_box(View{x});
    const int seen = *boxed->number;
    x = 2;
    return seen + x;
}
