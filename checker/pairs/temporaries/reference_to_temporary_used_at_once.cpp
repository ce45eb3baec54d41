// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const String& same(const String& text) { return text; }

usize start() {
    const usize length = same(String{"here"}).size();
    return length;
}
