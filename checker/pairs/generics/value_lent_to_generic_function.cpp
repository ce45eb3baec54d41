// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
void inspect(const T&) {}

usize start() {
    String text{"text"};
    inspect(text);
    return text.size();
}
