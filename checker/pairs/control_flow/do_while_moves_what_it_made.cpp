// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start() {
    usize sum = 0;
    do {
        String text{"text"};
        sum += send(std::move(text));
    } while (sum <= 8);
    return sum;
}
