// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

struct Status : keel::Register<keel::u32, 0x0, keel::Access::read_only> {
    static constexpr keel::Field<Status, bool, 0> ready{};
};

void write(const keel::Mmio<0x10>& window) {
    // CHECK: no matching member function for call to 'write'
    // CHECK: because 'Status' does not satisfy 'Writable'
    window.write(Status::ready(true));
}
