// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(const String& text) {
    Ref<String> kept{text};
    const usize seen = kept->size();
    kept = Ref<String>{String{"gone"}};
    return seen + kept->size();
}
