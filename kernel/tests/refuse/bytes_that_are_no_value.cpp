// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/dma/coherent.hpp>
#include <keel/dma/pool.hpp>
#include <keel/ioctl/command.hpp>

struct Flagged {
    bool on;
    keel::u8 rest[3];
};
enum class Mode : keel::u32 { off, on };
struct Moded {
    Mode mode;
};
// A reply of a bool is one of two bytes; what user space writes need not be.
struct State : keel::ioctl::Read<'K', 3, Flagged> {};

// CHECK: any bytes become a 'Flagged' here, and 'bool' is 0 or 1 only
struct SetFlagged : keel::ioctl::Write<'K', 1, Flagged> {};
// CHECK: any bytes become a 'Moded' here, and 'Mode' is one of its enumerators only
struct SetMode : keel::ioctl::ReadWrite<'K', 2, Moded> {};
// CHECK: any bytes become a 'Flagged' here, and 'bool' is 0 or 1 only
keel::u64 size = sizeof(keel::dma::Coherent<Flagged, 16>);
// CHECK: any bytes become a 'Moded' here, and 'Mode' is one of its enumerators only
keel::u64 box_size = sizeof(keel::dma::CoherentBox<Moded, 16>);
// CHECK: any bytes become a 'Flagged' here, and 'bool' is 0 or 1 only
keel::u64 pool_size = sizeof(keel::dma::Pool<Flagged>);
