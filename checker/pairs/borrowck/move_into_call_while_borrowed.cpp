// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start() {
    String text{"text"};
    const String& borrowed = text;
    const usize sent = send(std::move(text));
    return sent + borrowed.size();
}
