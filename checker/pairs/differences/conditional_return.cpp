// accept
// SPDX-License-Identifier: GPL-2.0-only
// Why: the borrow is returned on one way only; on the other nobody has it. rustc holds it as long as the function's
// result on every way, until its next borrow checker (Polonius).
#include "../prelude.hpp"

using namespace pairs;

const String& first_or_new(Vec<String>& list) {
    if (auto found = list.get(0)) {
        return **found;
    }
    list.push(String{"new"});
    return list[0];
}
