// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int count = 0;

void start() {
    unsafe because{"one thread calls this"};
    count = 1;
}
