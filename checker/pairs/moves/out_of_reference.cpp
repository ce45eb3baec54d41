// reject K0507
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Box<String> start(Box<String>& text) {
    Box<String> taken = std::move(text);
    return taken;
}
