// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

struct Engine {};
struct Halt : keel::RelativeRegister<Engine, keel::u32, 0x10> {};
struct Behind : Engine {
    static constexpr keel::usize base = ~keel::usize{0} - 0xf;
};

// CHECK: static assertion failed{{.*}}the register lies outside of the window
auto read(const keel::Mmio<0x10>& window) { return window.read<Halt, Behind>(); }
