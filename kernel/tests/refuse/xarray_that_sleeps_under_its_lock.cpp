// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/xarray.hpp>

using namespace keel;

Result<void> add(const XArray<u32>& values) {
    auto locked = values.lock();
    // CHECK: 'make_box' may sleep, and a spinlock is held [K2001]
    TRY(locked.store(1, TRY(make_box<u32>(1u))));
    // CHECK: 'XArray::reserve' may sleep, and a spinlock is held [K2001]
    return values.reserve(2);
}
