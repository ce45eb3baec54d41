// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/list.hpp>
#include <keel/sync/spin_locked.hpp>

using namespace keel;

Result<u32> put_on_a_list(List<u32>& list) {
    auto node = TRY(ListNode<u32>::make(1u));
    const u32& value = **node;
    list.push_back(std::move(node));
    // CHECK: [K0382]
    return value + **node;
}

u32 keep(const SpinLocked<List<u32>>& shared) {
    auto list = shared.lock();
    auto first = list->front();
    // CHECK: [K0505]
    drop(std::move(list));
    return *first;
}
