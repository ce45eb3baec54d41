// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/dma/scatter.hpp>

using namespace keel;
using enum dma::Direction;
using Page = Box<Array<u8, 4096>>;
using Table = dma::ScatterTable<from_device, Page>;

u64 segments_after_taking_back(Table table) {
    const auto segments = table.segments();
    // CHECK: [K0505]
    const auto pages = std::move(table).unmap();
    return (*segments.begin()).address.value();
}
Result<u8> pages_after_mapping(dma::Master master, Vec<Page> pages) {
    const auto table = TRY(dma::map_table<from_device>(master, std::move(pages)));
    // CHECK: 'pages' is used after it was moved {{.*}}[K0382]
    return (*pages[0])[0];
}
u8 pieces_after_handing_over(dma::ScatterTableForCpu<bidirectional, Page> ours) {
    const auto first = ours.span(0);
    // CHECK: [K0505]
    const auto theirs = std::move(ours).sync_for_device();
    return first[0][0];
}
