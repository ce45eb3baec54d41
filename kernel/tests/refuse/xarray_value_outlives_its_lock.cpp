// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/xarray.hpp>

using namespace keel;

u32 keep(const XArray<u32>& values) {
    Found<u32> kept;
    {
        auto locked = values.lock();
        // CHECK: [K0597]
        kept = locked.find(7);
    }
    return kept ? *kept : 0;
}

// CHECK: [K0505]
u32 unlock_first(const XArray<u32>& values) {
    auto locked = values.lock();
    auto kept = locked.find(7);
    drop(std::move(locked));
    return *kept;
}
