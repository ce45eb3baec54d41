// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

struct Engine {};
struct Halt : keel::RelativeRegister<Engine, keel::u32, 0x0> {};
struct Clock {
    static constexpr keel::usize base = 0x8;
};

// CHECK: static assertion failed{{.*}}the register is not in this block, or needs to be told in which
auto read(const keel::Mmio<0x10>& window) { return window.read<Halt, Clock>(); }
