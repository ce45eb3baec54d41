// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <compare>

namespace keel::time {

/// A length of time in nanoseconds, 0 to about 584 years.
class Duration {
public:
    explicit constexpr Duration(u64 nanoseconds) : nanoseconds_{nanoseconds} {}

    constexpr u64 to_nanoseconds() const { return nanoseconds_; }

    /// In ticks of the kernel's timer, rounded up, at most the longest time-out the kernel knows.
    unsigned long to_jiffies() const {
        const u64 milliseconds = nanoseconds_ / 1'000'000 + (nanoseconds_ % 1'000'000 != 0 ? 1 : 0);
        if (milliseconds > 0x7fffffff) return 0x7fffffff;
        return c::__msecs_to_jiffies(static_cast<unsigned int>(milliseconds));
    }

    friend constexpr bool operator==(Duration, Duration) = default;
    friend constexpr auto operator<=>(Duration, Duration) = default;

private:
    u64 nanoseconds_;
};

constexpr Duration nanoseconds(u64 count) { return Duration{count}; }
constexpr Duration microseconds(u32 count) { return Duration{u64{count} * 1'000}; }
constexpr Duration milliseconds(u32 count) { return Duration{u64{count} * 1'000'000}; }
constexpr Duration seconds(u32 count) { return Duration{u64{count} * 1'000'000'000}; }

}  // namespace keel::time
