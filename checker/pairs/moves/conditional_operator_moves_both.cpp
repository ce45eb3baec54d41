// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(bool choose) {
    String left{"left"};
    String right{"right"};
    const String chosen = choose ? std::move(left) : std::move(right);
    return chosen.size();
}
