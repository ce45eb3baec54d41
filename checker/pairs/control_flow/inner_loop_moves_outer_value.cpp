// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start() {
    usize sum = 0;
    for (int outer = 0; outer < 3; ++outer) {
        String text{"text"};
        for (int inner = 0; inner < 2; ++inner) {
            sum += send(std::move(text));
        }
    }
    return sum;
}
