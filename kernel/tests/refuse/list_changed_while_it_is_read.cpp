// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/list.hpp>

using namespace keel;

void pop_in_a_loop(List<u32>& list) {
    for (auto& value : list) {
        // CHECK: [K0499]
        if (value == 0) list.pop_front();
    }
}

Result<void> push_beside_a_cursor(List<u32>& list) {
    auto place = list.cursor();
    // CHECK: [K0499]
    list.push_back(TRY(ListNode<u32>::make(1u)));
    if (place) place.next();
    return {};
}

u32 value_of_what_is_removed(List<u32>& list) {
    auto place = list.cursor();
    const u32& value = *place;
    // CHECK: [K0499]
    drop(place.remove());
    return value;
}

u32 one_after_another(List<u32>& list) {
    auto first = list.front();
    // CHECK: [K0499]
    list.clear();
    return *first;
}

u32 move_what_is_borrowed(List<u32> list) {
    auto first = list.front();
    // CHECK: [K0505]
    const auto moved = std::move(list);
    return *first;
}
