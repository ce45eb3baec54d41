// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/xarray.hpp>

using namespace keel;

u32 erase_first(const XArray<u32>& values) {
    auto locked = values.lock();
    const auto value = locked.find(7);
    // CHECK: [K0499]
    const auto erased = locked.erase(7);
    return *value;
}

void erase_in_a_loop(const XArray<u32>& values) {
    auto locked = values.lock();
    for (auto [index, value] : locked) {
        // CHECK: [K0499]
        if (value == 0) locked.erase(index);
    }
}

Result<u32> store_beside_a_borrow(XArray<u32>& values) {
    const auto value = values.find(7);
    // CHECK: [K0502]
    TRY(values.store(7, TRY(make_box<u32>(1u))));
    return *value;
}

u32 two_at_a_time(XArray<u32>& values) {
    auto first = values.find(7);
    // CHECK: [K0499]
    auto second = values.find(7);
    *first = 1;
    return *second;
}

u32 one_place_read_twice(XArray<u32>& values) {
    auto place = values.begin();
    auto first = *place;
    // CHECK: [K0499]
    auto second = *place;
    first.value = 1;
    return second.value;
}
