// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>

#include <utility>

namespace keel::regulator {

/// A supply that is on for this device, while this lives.
///
///     auto supply = TRY(regulator::Enabled::get(device, "vdd"));
///
/// All may sleep. C: include/linux/regulator/consumer.h, regulator_get_optional(), regulator_enable()
class Enabled {
public:
    static constexpr unsafe moves_empty{"the move leaves supply_ at null"};
    static constexpr unsafe sends{"a supply is given up by any thread that may sleep"};
    static constexpr unsafe syncs{"the regulator framework locks what it changes"};

    Enabled(Enabled&& other) : supply_{std::exchange(other.supply_, nullptr)} {}
    ~Enabled() {
        if (!supply_) return;
        unsafe because{"get() got it and switched it on; a supply that stays on harms nobody"};
        static_cast<void>(c::regulator_disable(supply_));
        c::regulator_put(supply_);
    }

    /// The supply that the device knows as `name`, switched on. `error::no_device` where it has none, EPROBE_DEFER where
    /// the regulator's own driver is not there yet.
    static Result<Enabled> get(const Device& device, Literal name) {
        unsafe because{"the device is there while it is referred to; a supply that does not go on is put back"};
        c::regulator* supply = c::regulator_get_optional(device.raw(), name.raw());
        if (c::IS_ERR(supply)) return Error::from_errno(c::PTR_ERR(supply));
        const int failed = c::regulator_enable(supply);
        if (failed != 0) {
            c::regulator_put(supply);
            return Error::from_errno(failed);
        }
        return Enabled{supply};
    }

    Result<u32> microvolts() const {
        unsafe because{"get() got it"};
        const int voltage = c::regulator_get_voltage(supply_);
        if (voltage < 0) return Error::from_errno(voltage);
        return static_cast<u32>(voltage);
    }
    /// `error::invalid` where the regulator has no voltage in this range, or the board does not allow it.
    Result<void> set_microvolts(u32 least, u32 most) const {
        if (least > most || most > 0x7fffffff) return error::invalid;
        unsafe because{"get() got it"};
        return Result<void>::from_errno(
            c::regulator_set_voltage(supply_, static_cast<int>(least), static_cast<int>(most)));
    }

private:
    explicit Enabled(c::regulator* supply) : supply_{supply} {}

    c::regulator* supply_;
};

}  // namespace keel::regulator
