// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(Option<String>& slot) {
    Option<String> taken = slot.take();
    slot = Option<String>{String{"next"}};
    if (taken) return std::move(taken).value().size();
    return 0;
}
