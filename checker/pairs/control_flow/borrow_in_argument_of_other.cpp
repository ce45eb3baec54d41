// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(const String& length, String text) { return length.size() + text.size(); }

usize start() {
    String text{"text"};
    const String other{"other"};
    return send(other, std::move(text));
}
