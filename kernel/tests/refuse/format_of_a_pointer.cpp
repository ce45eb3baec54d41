// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/device/device.hpp>

void print(const keel::Device& device, int* pointer) {
    // CHECK: no matching member function for call to 'info'
    // CHECK: does not satisfy 'Printable'
    device.info("at {}", pointer);
}
