// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

struct Beyond : keel::Register<keel::u32, 0x10> {};

auto read(const keel::Mmio<0x10>& window) {
    // CHECK: static assertion failed{{.*}}the register lies outside of the window
    return window.read<Beyond>();
}
