// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

bool send(String text) { return text.is_empty(); }

usize start(bool choose) {
    String text{"text"};
    if (choose && send(std::move(text))) {
        return text.size();
    }
    return 0;
}
