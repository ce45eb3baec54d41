// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/dma/mapping.hpp>

using namespace keel;
using enum dma::Direction;
using Page = Box<Array<u8, 4096>>;

Result<u8> after_mapping(dma::Master master, Vec<u8> packet) {
    auto outgoing = TRY(dma::map<to_device>(master, std::move(packet)));
    // CHECK: 'packet' is used after it was moved {{.*}}[K0382]
    return packet[0];
}
Result<void> after_handing_over(dma::MappedForCpu<bidirectional, Page> ours) {
    auto theirs = std::move(ours).sync_for_device();
    // CHECK: 'ours' is used after it was moved {{.*}}[K0382]
    ours.span()[0][0] = 1;
    return {};
}
u8 reference_across_handing_over(dma::MappedForCpu<bidirectional, Page> ours) {
    const auto bytes = ours.span();
    // CHECK: [K0505]
    auto theirs = std::move(ours).sync_for_device();
    return bytes[0][0];
}
u64 address_after_taking_back(dma::Mapped<from_device, Page> theirs) {
    const auto ours = std::move(theirs).sync_for_cpu();
    // CHECK: 'theirs' is used after it was moved {{.*}}[K0382]
    return theirs.address().value();
}
