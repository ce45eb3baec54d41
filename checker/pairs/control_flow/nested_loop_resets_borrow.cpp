// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void send(String) {}

usize start() {
    String text{"text"};
    const String other{"other"};
    Ref<String> kept{other};
    usize sum = kept->size();
    for (int outer = 0; outer < 3; ++outer) {
        for (int inner = 0; inner < 3; ++inner) {
            if (outer == inner) {
                kept = Ref<String>{text};
                sum += kept->size();
                break;
            }
        }
        kept = Ref<String>{other};
    }
    send(std::move(text));
    return sum + other.size();
}
