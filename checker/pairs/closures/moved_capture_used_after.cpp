// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    String text{"text"};
    const auto length = [text = std::move(text)] { return text.size(); };
    return length() + text.size();
}
