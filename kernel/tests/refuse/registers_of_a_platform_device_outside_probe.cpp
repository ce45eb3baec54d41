// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/platform.hpp>

auto map(const keel::platform::BoundDevice& device) {
    // CHECK: no member named 'map' in 'keel::platform::BoundDevice'
    return device.map<keel::Mmio<0x10>>(0, "name");
}
