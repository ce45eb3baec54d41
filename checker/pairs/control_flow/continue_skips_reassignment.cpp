// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start() {
    String text{"text"};
    usize sum = 0;
    for (int round = 0; round < 3; ++round) {
        sum += send(std::move(text));
        if (round == 1) {
            continue;
        }
        text = String{"next"};
    }
    return sum;
}
