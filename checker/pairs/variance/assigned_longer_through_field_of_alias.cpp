// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<int> number;
};

int start() {
    const int y = 2;
    const int x = 1;
    View view{y};
    {
        View& alias = view;
        alias.number = Ref<int>{x};
    }
    return *view.number;
}
