// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(const int* pointer) {
    unsafe because{"the caller's pointer points to an int"};
    return *pointer;
}
