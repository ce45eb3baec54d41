// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start(int kind) {
    String text{"text"};
    usize sum = 0;
    switch (kind) {
        case 0:
            sum += text.size();
            [[fallthrough]];
        case 1:
            sum += send(std::move(text));
            break;
        default:
            break;
    }
    return sum;
}
