// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile -Werror %s 2>&1 | FileCheck %s
#include <keel/sync/refcount.hpp>

using namespace keel;

// CHECK: ignoring return value of function declared with 'nodiscard' attribute
void leave(const Refcount& users) { users.decrease(); }

// CHECK: ignoring return value of function declared with 'nodiscard' attribute
void enter(const Refcount& users) { users.increase_unless_zero(); }
