// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    View(const String& whole) : text{whole} {}

    const String& text;
};

String make() { return String{"kept"}; }

usize start() {
    const String text = make();
    const View view = text;
    return view.text.size();
}
