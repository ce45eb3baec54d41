// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/rb_tree.hpp>
#include <keel/core/drop.hpp>
#include <keel/sync/spin_locked.hpp>

using namespace keel;

u32 keep(const SpinLocked<Map<u32, u32>>& shared) {
    auto map = shared.lock();
    auto value = map->find(7);
    // CHECK: [K0505]
    drop(std::move(map));
    return *value;
}

Result<void> insert_where_nothing_may_sleep(const SpinLocked<Map<u32, u32>>& shared) {
    auto map = shared.lock();
    // CHECK: 'Map::insert' may sleep, and a spinlock is held [K2001]
    TRY(map->insert(7, 7));
    return {};
}
