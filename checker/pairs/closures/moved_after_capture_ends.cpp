// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void send(String) {}

usize start() {
    String text{"text"};
    const auto length = [&text] { return text.size(); };
    const usize before = length();
    send(std::move(text));
    return before;
}
