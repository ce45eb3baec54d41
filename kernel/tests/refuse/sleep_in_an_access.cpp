// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/device/revocable.hpp>
#include <keel/time/delay.hpp>

using namespace keel;

// What is waited for here is this very access.
u32 wait(const Revocable<u32>& value) {
    const auto access = value.try_access();
    if (!access) return 0;
    // CHECK: [K2001]
    value.revoke();
    return **access;
}
