// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start(int kind) {
    String text{"text"};
    usize sum = 0;
    switch (kind) {
        case 0:
            sum += send(std::move(text));
            [[fallthrough]];
        case 1:
            sum += text.size();
            break;
        default:
            break;
    }
    return sum;
}
