// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

struct Entry : keel::RegisterArray<keel::u32, 0x0, 4> {};

// CHECK: static assertion failed{{.*}}the array has no such register
auto read(const keel::Mmio<0x10>& window) { return window.read_at<Entry, 4>(); }
