// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/types.hpp>
#include <keel/time/duration.hpp>

#include <compare>

namespace keel::time {

/// A moment of the clock that only goes forward and stands still while the machine is suspended.
///
///     const auto begin = Instant::now();
///     ...
///     device.info("took {} ns", begin.elapsed().to_nanoseconds());
///
/// Any context. C: include/linux/timekeeping.h, ktime_get()
class Instant {
public:
    static Instant now() { return Instant{static_cast<u64>(c::ktime_get())}; }

    /// How long ago it was; zero where it lies ahead.
    Duration elapsed() const { return now().since(*this); }
    /// How long after `earlier` it is; zero where it is not.
    constexpr Duration since(Instant earlier) const {
        return Duration{nanoseconds_ > earlier.nanoseconds_ ? nanoseconds_ - earlier.nanoseconds_ : 0};
    }

    friend constexpr bool operator==(Instant, Instant) = default;
    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    explicit constexpr Instant(u64 nanoseconds) : nanoseconds_{nanoseconds} {}

    u64 nanoseconds_;
};

}  // namespace keel::time
