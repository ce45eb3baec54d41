// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/sync/mutex_locked.hpp>

auto copy(const keel::MutexLocked<int>& lock) {
    // CHECK: deleted
    return keel::MutexLocked<int>(lock);
}
