// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int* start(const int* pointer) {
    unsafe because{"the caller's array has one more"};
    return pointer + 1;
}
