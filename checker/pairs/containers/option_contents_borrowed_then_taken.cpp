// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(Option<String>& slot) {
    const String& inside = *std::as_const(slot);
    Option<String> taken = slot.take();
    return inside.size() + std::move(taken).value().size();
}
