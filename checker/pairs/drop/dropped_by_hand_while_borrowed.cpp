// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    String text{"text"};
    const String& borrowed = text;
    drop(std::move(text));
    return borrowed.size();
}
