// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/sync/rw_locked.hpp>

// CHECK: cannot assign to return value because function 'operator*' returns a const value
void change(const keel::RwLocked<int>& shared) { *shared.read() = 1; }
