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
    View copy{y};
    const int seen = *copy.number;
    {
        const View view{x};
        copy = view;
    }
    return seen + *copy.number;
}
