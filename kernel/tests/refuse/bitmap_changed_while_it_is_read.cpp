// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/bitmap.hpp>
#include <keel/core/drop.hpp>
#include <keel/sync/spin_locked.hpp>

using namespace keel;

void clear_in_a_loop(Bitmap& bitmap) {
    for (const u32 bit : bitmap) {
        // CHECK: [K0499]
        bitmap.clear(bit);
    }
}

u32 after_the_lock(const SpinLocked<Bitmap>& shared) {
    auto bitmap = shared.lock();
    const auto first = bitmap->begin();
    // CHECK: [K0505]
    drop(std::move(bitmap));
    return *first;
}

Result<void> grow_where_nothing_may_sleep(const SpinLocked<IdPool>& shared) {
    auto ids = shared.lock();
    // CHECK: 'Bitmap::make' may sleep, and a spinlock is held [K2001]
    auto larger = TRY(Bitmap::make(100));
    larger = ids->grow(std::move(larger));
    return {};
}
