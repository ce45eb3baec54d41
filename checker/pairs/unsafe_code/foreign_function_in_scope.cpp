// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

extern "C" int getpid();

int start() {
    unsafe because{"it always succeeds"};
    return getpid();
}
