// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/dma/pool.hpp>

using namespace keel;

// CHECK: an alignment is a power of two, and at least T's
u64 odd = sizeof(dma::Pool<u32, 12>);
// CHECK: an alignment is a power of two, and at least T's
u64 small = sizeof(dma::Pool<u64, 4>);
// CHECK: a boundary is a power of two, and a T fits below it
u64 narrow = sizeof(dma::Pool<Array<u64, 8>, 8, 32>);
