// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start(int kind) {
    String text{"text"};
    usize sent = 0;
    switch (kind) {
        case 0:
            sent = 0;
            break;
        case 1:
            sent = send(std::move(text));
            break;
        default:
            sent = 2;
    }
    return sent + text.size();
}
