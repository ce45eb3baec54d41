// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/types.hpp>
#include <keel/time/duration.hpp>

namespace keel::time {

/// Sleeps for at least `length`, and a quarter more at the most when the machine is idle. May sleep; a
/// signal does not end it.
///
///     time::sleep(time::milliseconds(20));  // The data sheet's reset time.
///
/// C: include/linux/delay.h, fsleep()
inline void sleep(Duration length) {
    const u64 nanoseconds = length.to_nanoseconds();
    c::fsleep(static_cast<unsigned long>(nanoseconds / 1'000 + (nanoseconds % 1'000 != 0 ? 1 : 0)));
}

/// Keeps the CPU busy for `microseconds`. Any context. A whole millisecond is too much for that, and does
/// not compile: `sleep`.
///
/// C: include/linux/delay.h, udelay()
template <u32 microseconds>
void spin() {
    static_assert(microseconds < 1'000, "a CPU is not kept busy for a millisecond: use time::sleep");
    c::udelay(microseconds);
}

}  // namespace keel::time
