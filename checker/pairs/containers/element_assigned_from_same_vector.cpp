// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void set(String& target, const String& source) { target = source.copy(); }

void start() {
    Vec<String> texts = vec_of(String{"one"}, String{"two"});
    set(texts[0], std::as_const(texts)[1]);
}
