// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    String text{"text"};
    const String moved = std::move(text);
    return moved.size();
}
