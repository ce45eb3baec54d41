// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void set(String& target, const String& source) { target = source.copy(); }

void start() {
    Vec<String> texts = vec_of(String{"one"}, String{"two"});
    const String second = texts[1].copy();
    set(texts[0], second);
}
