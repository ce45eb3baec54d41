// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Log lines of a device.
#include <keel/device/device.hpp>

using namespace keel;

void print(const Device& device, u8 small, i64 large, bool flag, Error error) {
    device.emergency("{}", small);
    device.alert("{:#x}", small);
    device.critical("{}", large);
    device.error("failed: {}", error);
    device.warning("{} of {}", small, large);
    device.notice("{}", flag);
    device.info("{}: nothing", Literal{"text"});
}
