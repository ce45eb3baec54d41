// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(Option<String> slot) {
    const String first = std::move(slot).value();
    const String second = std::move(slot).value();
    return first.size() + second.size();
}
