// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/pci.hpp>

struct Status : keel::Register<keel::u16, 0x6> {};

// CHECK: no member named 'configuration' in 'keel::pci::Device'
auto read(const keel::pci::Device& device) { return device.configuration().read<Status>(); }
