// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

// CHECK: static assertion failed{{.*}}the array ends where an offset still can
struct Entry : keel::RegisterArray<keel::u32, 0x0, (keel::usize{1} << 62) + 1> {};

auto read(const keel::Mmio<0x10>& window, keel::usize index) { return window.read<Entry>(index); }
