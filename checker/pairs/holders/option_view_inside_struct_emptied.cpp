// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Slot {
    Option<Ref<int>> kept;
};

bool start() {
    int x = 1;
    Slot slot;
    slot.kept = Option<Ref<int>>{Ref<int>{x}};
    const int seen = **slot.kept;
    slot = Slot{};
    x = 2;
    return slot.kept.has_value() && seen == x;
}
