// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(Option<String>& slot) {
    const String& inside = *std::as_const(slot);
    const usize before = inside.size();
    Option<String> taken = slot.take();
    return before + std::move(taken).value().size();
}
