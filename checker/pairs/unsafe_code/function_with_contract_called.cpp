// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int first(const int* pointer, unsafe) {
    unsafe because{"the contract: pointer points to an int"};
    return *pointer;
}

int start(const int* pointer) { return first(pointer, unsafe{"the caller's pointer points to an int"}); }
