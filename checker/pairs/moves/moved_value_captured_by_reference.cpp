// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void send(String) {}

usize start() {
    String text{"text"};
    send(std::move(text));
    const auto length = [&text] { return text.size(); };
    return length();
}
