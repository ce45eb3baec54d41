// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(const String& length, String text) { return length.size() + text.size(); }

usize start() {
    String text{"text"};
    return send(text, std::move(text));
}
