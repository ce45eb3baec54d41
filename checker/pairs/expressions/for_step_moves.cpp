// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start() {
    String text{"text"};
    usize sum = 0;
    for (; sum < 9; sum += send(std::move(text))) {
        sum += 1;
    }
    return sum;
}
