// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/rb_tree.hpp>

using namespace keel;

Result<void> insert_in_a_loop(Map<u32, u32>& map) {
    for (auto [key, value] : map) {
        // CHECK: [K0499]
        TRY(map.insert(key + 1, value));
    }
    return {};
}

void remove_in_a_loop(Map<u32, u32>& map) {
    for (auto [key, value] : map) {
        // CHECK: [K0499]
        map.remove(key);
    }
}

u32 remove_what_is_borrowed(Map<u32, u32>& map) {
    auto value = map.find(7);
    // CHECK: [K0499]
    map.clear();
    return *value;
}

u32 read_what_is_changed(Map<u32, Box<u32>>& map) {
    const auto first = map.find(7);
    // CHECK: [K0499]
    if (auto second = map.find(8)) **second = 1;
    return **first;
}

void remove_from_inside(Map<u32, u32>& map) {
    // CHECK: [K0499]
    map.remove_if([&](const u32& key, const u32& value) { return value == 0 && map.remove(key + 1).has_value(); });
}

u32 one_place_read_twice(Map<u32, u32>& map) {
    auto place = map.lower_bound(7);
    auto first = *place;
    // CHECK: [K0499]
    auto second = *place;
    first.value = 1;
    return second.value;
}

u32 move_what_is_borrowed(Map<u32, u32> map) {
    auto value = map.find(7);
    // CHECK: [K0505]
    const auto moved = std::move(map);
    return *value;
}

u32 place_lent_on(Map<u32, u32>& map) {
    auto place = map.lower_bound(7);
    auto same = place.begin();
    // CHECK: [K0499]
    auto first = *place;
    auto second = *same;
    first.value = 1;
    return second.value;
}
