// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

bool send(String text) { return text.is_empty(); }

bool start() {
    String text{"text"};
    return !text.is_empty() && send(std::move(text));
}
