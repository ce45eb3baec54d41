// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/device/device.hpp>

void print(const keel::Device& device) {
    // CHECK: the_format_does_not_fit("only numbers have a width or x"
    device.info("{:x}", keel::Literal{"text"});
}
