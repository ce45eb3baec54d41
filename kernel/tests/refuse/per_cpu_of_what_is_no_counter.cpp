// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/sync/per_cpu.hpp>

using namespace keel;

// CHECK: constraints not satisfied for class template 'PerCpu'
u8 sum_of_bytes(const PerCpu<u8>& sum) { return sum.sum(); }

// CHECK: constraints not satisfied for class template 'PerCpu'
int sum_that_overflows(const PerCpu<int>& sum) { return sum.sum(); }
