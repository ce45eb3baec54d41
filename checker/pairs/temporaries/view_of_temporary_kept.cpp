// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    explicit View(const String& whole) : text{whole} {}

    const String& text;
};

usize start() {
    const View view{String{"gone"}};
    return view.text.size();
}
