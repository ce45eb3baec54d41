// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

String longer(String text) {
    String made = std::move(text);
    made.push('!');
    return made;
}

usize start() {
    String text{"text"};
    text = longer(std::move(text));
    text = longer(std::move(text));
    return text.size();
}
