// reject K0506
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
    x = 2;
    return slot.kept.has_value() && **slot.kept == x;
}
