// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Reset lines of a device, its own and shared ones.
#include <keel/device/reset.hpp>
#include <keel/time/delay.hpp>

using namespace keel;

Result<void> resets(const Device& device) {
    const auto running = TRY(reset::Released::get(device, "bus"));
    const auto other = TRY(reset::Released::get_optional(device, "other"));
    const auto line = TRY(reset::Line::get(device, "core"));
    TRY(line.assert_reset());
    time::sleep(time::microseconds(10));
    TRY(line.release());
    const auto missing = TRY(reset::Line::get_optional(device, "missing"));
    if (missing.is_present() || other.is_present()) TRY(missing.pulse());
    return {};
}
