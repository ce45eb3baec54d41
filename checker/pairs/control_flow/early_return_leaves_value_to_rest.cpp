// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start(int kind) {
    String text{"text"};
    if (kind == 0) {
        return send(std::move(text));
    }
    if (kind == 1) {
        return send(std::move(text)) + 1;
    }
    return send(std::move(text)) + 2;
}
