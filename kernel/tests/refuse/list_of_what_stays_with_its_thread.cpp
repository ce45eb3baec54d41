// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/list.hpp>
#include <keel/sync/mutex_locked.hpp>

using namespace keel;

struct Place {
    u32* address = nullptr;
};

// CHECK: [K0277]
bool is_empty(const MutexLocked<List<Place>>& places) { return places.lock()->empty(); }
