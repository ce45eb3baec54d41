// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// Memory for a device ends before the driver is unbound from it. What is counted, or shared with open files, may go on.
#include <keel/dma/coherent.hpp>
#include <keel/dma/mapping.hpp>
#include <keel/memory/shared.hpp>

using namespace keel;

using Ring = dma::Coherent<u64, 16>;
using Packet = dma::Mapped<dma::Direction::to_device, Vec<u8>>;

class Shared : Pinned {
public:
    Shared(Arc<Ring> ring, Arc<Packet> packet) : ring_{std::move(ring)}, packet_{std::move(packet)} {}

private:
    // CHECK: 'Arc<Ring>' may live as long as the module, and would hold a {{.*}} which borrows, which may end before: let it own the data [K0310]
    Arc<Ring> ring_;
    // CHECK: 'Arc<Packet>' may live as long as the module, and would hold a {{.*}} which borrows, which may end before: let it own the data [K0310]
    Arc<Packet> packet_;
};
