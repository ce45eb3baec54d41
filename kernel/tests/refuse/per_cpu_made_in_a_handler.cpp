// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/irq/context.hpp>
#include <keel/sync/per_cpu.hpp>

using namespace keel;

Result<u64> count(irq::Context&) {
    // CHECK: 'PerCpu::make' may sleep{{.*}}[K2001]
    const auto sum = TRY(PerCpu<u64>::make());
    sum.add(1);
    return sum.sum();
}
