// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void send(String) {}

usize start() {
    String text{"text"};
    const auto length = [&text] { return text.size(); };
    send(std::move(text));
    return length();
}
