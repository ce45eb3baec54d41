// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    String text{"text"};
    drop(std::move(text));
    text = String{"next"};
    return text.size();
}
