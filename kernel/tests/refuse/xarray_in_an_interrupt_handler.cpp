// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/xarray.hpp>
#include <keel/irq/context.hpp>

using namespace keel;

bool handle(const XArray<u32>& values, irq::Context&) {
    // CHECK: 'values' is locked in an interrupt handler, and its type lets others hold it with interrupts on{{.*}}[K2002]
    return values.erase(1).has_value();
}
