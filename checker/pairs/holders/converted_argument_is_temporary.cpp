// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    View(const String& whole) : text{whole} {}

    const String& text;
};

String make() { return String{"gone"}; }

usize start() {
    const View view = make();
    return view.text.size();
}
