// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start() {
    String text{"text"};
    const usize sum = (look(text.size()), send(std::move(text)));
    return sum;
}
