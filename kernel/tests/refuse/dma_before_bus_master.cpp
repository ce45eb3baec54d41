// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/dma/coherent.hpp>

auto allocate(keel::pci::CoreDevice& device) {
    // CHECK: no viable conversion from 'keel::pci::CoreDevice' to 'const lt<'d', pci::BusMaster>'
    return keel::dma::Coherent<keel::u8, 16>::allocate(device);
}
