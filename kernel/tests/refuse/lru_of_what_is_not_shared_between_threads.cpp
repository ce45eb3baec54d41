// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/memory/lru.hpp>
#include <keel/sync/mutex_locked.hpp>

using namespace keel;

struct Page : Pinned {
    Opaque<u32> state;
};

// CHECK: [K0277]
usize size(const MutexLocked<Lru<Page>>& pages) { return pages.lock()->size(); }
