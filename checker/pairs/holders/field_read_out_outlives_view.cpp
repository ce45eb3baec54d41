// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<int> number;
};

int start() {
    const int x = 1;
    const int y = 2;
    Ref<int> number{y};
    {
        const View view{x};
        number = view.number;
    }
    return *number;
}
