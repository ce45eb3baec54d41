// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
// Only a Box and a Vec own a piece of kmalloc as a whole: a part of an object shares its cache lines with the rest.
#include <keel/dma/mapping.hpp>

using namespace keel;

struct Padded {
    u8 small;
    u32 large;
};

void use(dma::Master master, Array<u8, 64> local, Span<u8> part, Vec<Padded> padded) {
    // CHECK: could not match 'Box' against 'Array'
    auto first = dma::map<dma::Direction::to_device>(master, local);
    // CHECK: could not match 'Box' against 'Span'
    auto second = dma::map<dma::Direction::to_device>(master, part);
    // CHECK: constraints not satisfied {{.*}}B = keel::Vec<Padded>
    auto third = dma::map<dma::Direction::to_device>(master, std::move(padded));
    // CHECK: ignoring return value
    dma::map<dma::Direction::to_device>(master, Vec<u8>{});
}
