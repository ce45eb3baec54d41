// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/dma/coherent.hpp>
#include <keel/dma/pool.hpp>
#include <keel/dma/scatter.hpp>
#include <keel/irq/context.hpp>

using namespace keel;
using enum dma::Direction;
using Words = dma::Pool<u32>;

Result<void> shared(dma::Master master, irq::Context&) {
    // CHECK: [[@LINE+1]]:{{.*}}[K2001]
    auto memory = TRY((dma::Coherent<u64, 16>::allocate(master)));
    return {};
}
Result<void> scattered(dma::Master master, Vec<Vec<u8>> pieces, irq::Context&) {
    // CHECK: [[@LINE+1]]:{{.*}}[K2001]
    const auto table = TRY(dma::map_table<to_device>(master, std::move(pieces)));
    return {};
}
Result<u32> pooled(const Words& pool, irq::Context&) {
    const auto at_once = TRY(pool.allocate_atomic());
    // CHECK: [[@LINE+1]]:{{.*}}[K2001]
    const auto item = TRY(pool.allocate());
    return item.load() + at_once.load();
}
