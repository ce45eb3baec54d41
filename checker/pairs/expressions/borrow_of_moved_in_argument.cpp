// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize both(const String& view, String text) { return view.size() + text.size(); }

usize start() {
    String text{"text"};
    const String& view = text;
    return both(view, std::move(text));
}
