// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/sync/spin_locked.hpp>

void handle(const keel::SpinLocked<int>& shared, keel::irq::Context& context) {
    // CHECK: too many arguments to function call
    ++*shared.lock(context);
}
