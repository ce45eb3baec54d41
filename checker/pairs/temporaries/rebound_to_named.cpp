// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(const String& text) {
    const String other{"kept"};
    Ref<String> kept{text};
    const usize seen = kept->size();
    kept = Ref<String>{other};
    return seen + kept->size();
}
