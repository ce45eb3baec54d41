// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String&& text) {
    const String taken = std::move(text);
    return taken.size();
}

usize start() {
    String text{"text"};
    const usize sent = send(std::move(text));
    return sent + text.size();
}
