// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize length() {
    String text{"text"};
    const String& borrowed = text;
    const usize before = borrowed.size();
    const String moved = std::move(text);
    return before + moved.size();
}
