// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    String text{"text"};
    drop(std::move(text));
    drop(std::move(text));
}
