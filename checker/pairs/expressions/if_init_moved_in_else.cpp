// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start(bool choose) {
    String text{"text"};
    usize sum = 0;
    if (choose) {
        sum = text.size();
    } else {
        sum = send(std::move(text));
    }
    return sum + text.size();
}
