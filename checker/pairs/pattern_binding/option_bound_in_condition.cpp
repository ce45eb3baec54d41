// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start(Option<String>& slot) {
    if (slot) {
        String& text = *slot;
        slot = Option<String>{};
        return text.size();
    }
    return 0;
}
