// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    const int& number;
};

int start() {
    int x = 1;
    const View view{x};
    const int seen = view.number;
    x = 2;
    return seen + x;
}
