// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
void consume(T) {}

usize start() {
    String text{"text"};
    consume(std::move(text));
    return text.size();
}
