// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>

#include <utility>

namespace keel::clk {

/// A clock that runs for this device, while this lives. A step of probe that fails later stops it again.
///
///     auto clock = TRY(clk::Enabled::get(device, "bus"));
///     const u64 ticks = clock.rate_hz() / 1'000'000 * period_us;
///
/// All may sleep. C: include/linux/clk.h, clk_get(), clk_prepare_enable()
class Enabled {
public:
    static constexpr unsafe moves_empty{"the move leaves clock_ at null"};
    static constexpr unsafe sends{"a clock is stopped by any thread that may sleep"};
    static constexpr unsafe syncs{"the clock framework locks what it changes"};

    Enabled(Enabled&& other) : clock_{std::exchange(other.clock_, nullptr)} {}
    ~Enabled() {
        if (!clock_) return;
        unsafe because{"get() got it and started it"};
        c::clk_disable_unprepare(clock_);
        c::clk_put(clock_);
    }

    /// The clock that the device knows as `name`, started. `error::no_entry` where it has none, EPROBE_DEFER where the
    /// clock's own driver is not there yet.
    static Result<Enabled> get(const Device& device, Literal name) {
        unsafe because{"the device is there while it is referred to; a clock that does not start is put back"};
        c::clk* clock = c::clk_get(device.raw(), name.raw());
        if (c::IS_ERR(clock)) return Error::from_errno(c::PTR_ERR(clock));
        const int failed = c::clk_prepare_enable(clock);
        if (failed != 0) {
            c::clk_put(clock);
            return Error::from_errno(failed);
        }
        return Enabled{clock};
    }

    u64 rate_hz() const {
        unsafe because{"get() got it"};
        return c::clk_get_rate(clock_);
    }
    /// As near to `hertz` as the clock can; ask `rate_hz` what it is then.
    Result<void> set_rate_hz(u64 hertz) const {
        unsafe because{"get() got it"};
        return Result<void>::from_errno(c::clk_set_rate(clock_, hertz));
    }

private:
    explicit Enabled(c::clk* clock) : clock_{clock} {}

    c::clk* clock_;
};

}  // namespace keel::clk
