// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/pci.hpp>
#include <keel/dma/coherent.hpp>

auto allocate(const keel::pci::CoreDevice& device) {
    // CHECK: no viable conversion from 'const keel::pci::CoreDevice' to 'lt<'d', Master>'
    return keel::dma::Coherent<keel::u8, 16>::allocate(device);
}
