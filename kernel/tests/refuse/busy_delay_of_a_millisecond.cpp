// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/time/delay.hpp>

// CHECK: static assertion failed{{.*}}a CPU is not kept busy for a millisecond: use time::sleep
void wait() { keel::time::spin<5000>(); }
