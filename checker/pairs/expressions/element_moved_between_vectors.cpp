// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(Vec<String>& from, Vec<String>& to) {
    while (!from.is_empty()) {
        String text = from.pop().value();
        to.push(std::move(text));
    }
}
