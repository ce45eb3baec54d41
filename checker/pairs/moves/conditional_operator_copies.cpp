// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(bool choose) {
    const String left{"left"};
    const String right{"right"};
    const String chosen = choose ? left.copy() : right.copy();
    return chosen.size() + left.size();
}
