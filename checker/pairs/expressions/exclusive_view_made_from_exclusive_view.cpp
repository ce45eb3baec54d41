// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    int& target;
};

int start() {
    int x = 1;
    Writer first{x};
    Writer second{first.target};
    Writer third{first.target};
    third.target += 1;
    second.target += 1;
    return x;
}
