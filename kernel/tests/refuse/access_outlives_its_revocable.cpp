// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/core/option.hpp>
#include <keel/device/revocable.hpp>

using namespace keel;

Option<Revocable<u32>::Access> keep() {
    const Revocable<u32> value{1};
    // CHECK: address of stack memory associated with local variable 'value' returned
    return value.try_access();
}
