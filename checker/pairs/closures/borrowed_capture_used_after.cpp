// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    const String text{"text"};
    const auto length = [&text] { return text.size(); };
    return length() + text.size();
}
