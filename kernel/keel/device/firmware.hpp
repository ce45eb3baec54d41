// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>

#include <utility>

namespace keel {

/// A file of firmware, as user space installed it below /lib/firmware. It comes from outside: each number in
/// it is checked before it is believed.
///
///     const auto firmware = TRY(Firmware::request("vendor/chip.bin", device));
///     TRY(upload(firmware.bytes()));
///
/// C: include/linux/firmware.h
class [[gsl::Owner(u8)]] Firmware {
public:
    static constexpr unsafe moves_empty{"the move leaves firmware_ at null"};
    static constexpr unsafe sends{"release_firmware may be called by any thread that may sleep"};
    static constexpr unsafe syncs{"the bytes are only read"};

    Firmware(Firmware&& other) : firmware_{std::exchange(other.firmware_, nullptr)} {}
    ~Firmware() {
        unsafe because{"request() got it, or it is null, which release_firmware allows"};
        c::release_firmware(firmware_);
    }

    /// May sleep, for as long as user space takes. `error::no_entry` where there is no such file.
    static Result<Firmware> request(Literal name, const Device& device) {
        const c::firmware* firmware = nullptr;
        unsafe because{"the name ends with a zero, and the device is there while it is referred to"};
        const int failed = c::request_firmware(&firmware, name.raw(), device.raw());
        if (failed != 0) return Error::from_errno(failed);
        return Firmware{firmware};
    }
    /// The same where the driver can do without: no line in the log where there is no such file.
    static Result<Firmware> request_optional(Literal name, const Device& device) {
        const c::firmware* firmware = nullptr;
        unsafe because{"the name ends with a zero, and the device is there while it is referred to"};
        const int failed = c::firmware_request_nowarn(&firmware, name.raw(), device.raw());
        if (failed != 0) return Error::from_errno(failed);
        return Firmware{firmware};
    }

    Span<const u8> bytes() const [[clang::lifetimebound]] {
        unsafe because{"only a moved-from Firmware holds null, and such a one is not used"};
        return Span<const u8>{firmware_->data, firmware_->size, unsafe{"the kernel says how many bytes there are"}};
    }

private:
    explicit Firmware(const c::firmware* firmware) : firmware_{firmware} {}

    const c::firmware* firmware_;
};

}  // namespace keel
