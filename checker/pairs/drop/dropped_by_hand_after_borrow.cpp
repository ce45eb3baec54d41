// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    String text{"text"};
    const String& borrowed = text;
    const usize length = borrowed.size();
    drop(std::move(text));
    return length;
}
