// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<int> number;
};

int start() {
    int x = 1;
    const int y = 2;
    Ref<int> number{y};
    {
        const View view{x};
        number = view.number;
    }
    x = 2;
    return *number;
}
