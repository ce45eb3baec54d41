// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/pci.hpp>

struct Wide : keel::Register<keel::u64, 0x10> {};

// CHECK: static assertion failed{{.*}}the path does not carry registers of this width
auto read(const keel::pci::BoundDevice& device) { return device.configuration().read<Wide>(); }
