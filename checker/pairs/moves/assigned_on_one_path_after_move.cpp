// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start(bool choose) {
    String text{"text"};
    const usize sent = send(std::move(text));
    if (choose) {
        text = String{"again"};
    }
    return sent + text.size();
}
