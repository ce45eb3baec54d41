// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int& start(const unsigned& number) {
    unsafe because{"both have the same size, and every bit pattern is an int"};
    return reinterpret_cast<const int&>(number);
}
