// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start(bool choose) {
    String text{"text"};
    if (choose) {
        return send(std::move(text));
    } else {
        return send(std::move(text)) + 1;
    }
}
