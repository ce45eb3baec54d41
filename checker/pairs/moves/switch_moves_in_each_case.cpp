// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start(int kind) {
    String text{"text"};
    switch (kind) {
        case 0:
            return send(std::move(text));
        case 1:
            return send(std::move(text)) + 1;
        default:
            return text.size();
    }
}
