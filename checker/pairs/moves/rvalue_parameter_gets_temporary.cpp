// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String&& text) {
    const String taken = std::move(text);
    return taken.size();
}

usize start() {
    const String text{"text"};
    const usize sent = send(text.copy());
    return sent + text.size();
}
