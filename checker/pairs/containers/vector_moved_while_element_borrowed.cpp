// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void send(Vec<String>) {}

usize start() {
    Vec<String> texts = vec_of(String{"one"});
    const String& first = std::as_const(texts)[0];
    send(std::move(texts));
    return first.size();
}
