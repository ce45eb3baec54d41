// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/pci.hpp>
#include <keel/bus/platform.hpp>

void later(const keel::pci::BoundDevice& function, const keel::platform::BoundDevice& device) {
    // CHECK: no member named 'set_dma_mask' in 'keel::pci::BoundDevice'
    auto narrow = function.set_dma_mask<24>();
    // CHECK: no member named 'set_dma_mask' in 'keel::platform::BoundDevice'
    auto master = device.set_dma_mask<32>();
    // CHECK: no member named 'set_dma_max_segment_size' in 'keel::platform::BoundDevice'
    device.set_dma_max_segment_size(4096);
}
