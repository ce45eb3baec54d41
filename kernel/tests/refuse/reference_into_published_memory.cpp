// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// Once a device knows of the memory, the CPU has no reference into it.
#include <keel/dma/coherent.hpp>

using namespace keel;

u64 publish_too_early(dma::CoherentBox<u64, 16> box) {
    u64& first = box[0];
    // CHECK: K0505
    const auto ring = std::move(box).publish();
    first = 1;
    return ring.load(0);
}
void write_after_publishing(dma::CoherentBox<u64, 16> box) {
    const auto ring = std::move(box).publish();
    // CHECK: K0382
    box[0] = 1;
}
