// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<String> texts;
    String text{"one"};
    texts.push(std::move(text));
    return texts.size() + text.size();
}
