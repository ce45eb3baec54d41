// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

struct Doorbell : keel::Register<keel::u32, 0x0, keel::Access::write_only> {};

auto read(const keel::Mmio<0x10>& window) {
    // CHECK: no matching member function for call to 'read'
    // CHECK: because 'Doorbell' does not satisfy 'Readable'
    return window.read<Doorbell>();
}
