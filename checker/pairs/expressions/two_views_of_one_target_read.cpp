// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    const int& number;
};

int start() {
    int x = 1;
    const View first{x};
    const View second{first.number};
    const int sum = second.number + first.number;
    x = 2;
    return sum + x;
}
