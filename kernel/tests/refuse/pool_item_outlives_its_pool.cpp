// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/dma/pool.hpp>
#include <keel/memory/box.hpp>

using namespace keel;
using Words = dma::Pool<u32>;

Result<Words::Item> make(dma::Master master) {
    const auto pool = TRY(Words::create(master, "words"));
    auto item = TRY(pool.allocate());
    // CHECK: [K05{{15|97}}]
    return item;
}
Result<u32> after_the_pool(dma::Master master) {
    auto pool = TRY(make_box<Words>(TRY(Words::create(master, "words"))));
    const auto item = TRY(pool->allocate());
    // CHECK: [K0505]
    drop(std::move(pool));
    return item.load();
}
