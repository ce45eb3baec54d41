// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', Ref<int>> number;
};

void point_at(lt<'a', View>& view, lt<'a', const int&> number) { view.number = Ref<int>{number}; }

int start() {
    const int x = 1;
    View view{x};
    {
        const int y = 2;
        point_at(view, y);
    }
    return *view.number;
}
