// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void inspect(const String&) {}

usize start() {
    String text{"text"};
    inspect(std::move(text));
    return text.size();
}
