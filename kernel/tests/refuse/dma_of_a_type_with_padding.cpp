// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/dma/coherent.hpp>

struct Padded {
    keel::u8 small;
    keel::u32 large;
};

// CHECK: does not satisfy 'Transferable'
using Ring = keel::dma::Coherent<Padded, 16>;
Ring* ring;
