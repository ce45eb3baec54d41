// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start() {
    String text{"text"};
    usize sum = 0;
    while (true) {
        if (sum > 3) {
            sum += send(std::move(text));
            break;
        }
        sum += 1;
    }
    return sum;
}
