// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/dma/mapping.hpp>

using namespace keel;
using enum dma::Direction;

void use(dma::Mapped<from_device, Vec<u8>>& theirs, dma::MappedForCpu<from_device, Vec<u8>>& ours) {
    // CHECK: no member named 'span' in 'keel::dma::Mapped
    theirs.span();
    // What comes from a device is read: the next hand-over may put back what was there.
    // CHECK: cannot assign to return value because function 'operator[]' returns a const value
    ours.span()[0] = 1;
}
