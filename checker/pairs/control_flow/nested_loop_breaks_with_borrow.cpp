// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void send(String) {}

usize start() {
    String text{"text"};
    const String other{"other"};
    Ref<String> kept{other};
    for (int outer = 0; outer < 3; ++outer) {
        for (int inner = 0; inner < 3; ++inner) {
            if (outer == inner) {
                kept = Ref<String>{text};
                break;
            }
        }
    }
    send(std::move(text));
    return kept->size();
}
