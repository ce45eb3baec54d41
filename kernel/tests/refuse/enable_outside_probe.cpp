// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/pci.hpp>

auto enable(keel::pci::BoundDevice& device) {
    // CHECK: no member named 'enable_memory' in 'keel::pci::BoundDevice'
    return device.enable_memory();
}
