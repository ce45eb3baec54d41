// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/time/clock.hpp>
#include <keel/time/delay.hpp>
#include <keel/time/duration.hpp>

/// Waiting for a device that raises no interrupt.
///
///     TRY(io::poll([&] { return bar.read<regs::Status>()[regs::Status::ready]; },
///                  time::milliseconds(1), time::milliseconds(100)));
///
/// The condition is asked once more after the time is over, so a machine that was busy elsewhere does not
/// report a device as silent.
///
/// C: include/linux/iopoll.h

namespace keel::io {

/// Asks every `interval` until `condition()` is true. May sleep. `error::timed_out` after `limit`.
template <class Condition>
Result<void> poll(const Condition& condition, time::Duration interval, time::Duration limit) {
    const auto begin = time::Instant::now();
    for (;;) {
        const bool over = begin.elapsed() > limit;
        if (condition()) return {};
        if (over) return error::timed_out;
        time::sleep(interval);
    }
}

/// The same without sleeping, every microsecond, for at most `microseconds`, which is below a millisecond.
/// Any context.
template <u32 microseconds, class Condition>
Result<void> poll_busily(const Condition& condition) {
    static_assert(microseconds < 1'000, "a CPU is not kept busy for a millisecond: use io::poll");
    for (u32 waited = 0;; ++waited) {
        if (condition()) return {};
        if (waited >= microseconds) return error::timed_out;
        time::spin<1>();
    }
}

}  // namespace keel::io
