// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(Option<String>& slot) {
    if (slot) {
        String& text = *slot;
        const usize length = text.size();
        slot = Option<String>{};
        return length;
    }
    return 0;
}
