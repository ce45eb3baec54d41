// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(String text) { return text.size(); }

usize start() {
    String text{"text"};
    auto once = [text = std::move(text)]() mutable { return send(std::move(text)); };
    return std::move(once)();
}
