// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    explicit View(const String& whole) : text{whole} {}

    const String& text;
};

usize start() {
    const String text{"kept"};
    const View view{text};
    return view.text.size();
}
