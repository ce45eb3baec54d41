// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

struct Across : keel::Register<keel::u64, 0x10> {};

auto read(const keel::Mmio<0x14>& window) {
    // CHECK: static assertion failed{{.*}}the register lies outside of the window
    return window.read<Across>();
}
