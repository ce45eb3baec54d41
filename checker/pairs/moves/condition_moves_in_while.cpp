// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

bool send(String text) { return text.is_empty(); }

void start() {
    String text{"text"};
    while (send(std::move(text))) {
    }
}
