// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/core/bounded.hpp>

// CHECK: call to consteval function {{.*}} is not a constant expression
// CHECK: non-constexpr function 'the_value_needs_more_bits'
keel::Bounded<4> queues() { return 16; }
