// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
#include <keel/device/firmware.hpp>

using namespace keel;

Result<u32> first_byte(const Device& device) {
    const auto firmware = TRY(Firmware::request("vendor/chip.bin", device));
    const auto bytes = firmware.bytes();
    if (bytes.empty()) return error::invalid;
    return u32{bytes[0]};
}
