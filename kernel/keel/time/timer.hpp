// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/option.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/irq/context.hpp>
#include <keel/time/duration.hpp>

#include <concepts>

namespace keel::time {

/// A class whose objects are called when a time is over, in hard interrupt context: `on_timer` may not
/// sleep. It says when it wants to be called again, or `none`.
template <class H>
concept TimerHandler = requires(const H& handler, irq::Context& context) {
    { handler.on_timer(context) } -> std::same_as<Option<Duration>>;
};

/// Calls `on_timer` of a handler after a time, to the nanosecond that the machine's clock allows.
///
///     class Watchdog : Pinned { public: Option<time::Duration> on_timer(irq::Context&) const; };
///
///     Watchdog watchdog_;
///     lt<&Driver::watchdog_, time::Timer<Watchdog>> timer_{watchdog_};
///     timer_.start(time::microseconds(200));
///
/// A Timer that ends is cancelled, and waits for a call that is running.
///
/// C: include/linux/hrtimer.h
template <TimerHandler H>
class Timer : Pinned, requires_send<H>, requires_sync<H> {
public:
    static constexpr unsafe sends{"hrtimer_cancel may be called by any thread that may sleep"};
    static constexpr unsafe syncs{"the clock's own lock guards struct hrtimer, and H is asked to be Sync"};

    explicit Timer(lt<'h', const H&> handler) : handler_{handler} {
        unsafe because{"the timer is at its final address, and nobody has it yet"};
        c::init_hrtimer(timer_.raw(), &run, c::CLOCK_MONOTONIC, c::HRTIMER_MODE_REL_HARD);
    }
    ~Timer() {
        unsafe because{"the constructor initialised it; hrtimer_cancel waits for a call that runs"};
        c::hrtimer_cancel(timer_.raw());
    }

    /// Calls the handler when `delay` is over, in place of a time that was set before. Any context but `on_timer`.
    void start(Duration delay) const {
        unsafe because{"the constructor initialised it, and the destructor waits for it"};
        c::hrtimer_start_range_ns(timer_.raw(), static_cast<i64>(delay.to_nanoseconds() & ~(u64{1} << 63)), 0,
                                  c::HRTIMER_MODE_REL_HARD);
    }
    /// True where it was waiting. May sleep: waits for a call that is running.
    bool cancel() const {
        unsafe because{"the constructor initialised it"};
        return c::hrtimer_cancel(timer_.raw()) != 0;
    }

private:
    [[clang::annotate("keel::atomic")]] static c::hrtimer_restart run(c::hrtimer* raw) {
        unsafe because{"the kernel calls this in hard interrupt context with the hrtimer of a Timer, which waits for it"};
        const auto* timer = reinterpret_cast<const Timer*>(reinterpret_cast<const u8*>(raw) - __builtin_offsetof(Timer, timer_));
        irq::Context context{unsafe{"a local of the callback"}};
        const auto again = (*timer->handler_).on_timer(context);
        if (!again) return c::HRTIMER_NORESTART;
        c::hrtimer_forward_now(raw, static_cast<i64>((*again).to_nanoseconds() & ~(u64{1} << 63)));
        return c::HRTIMER_RESTART;
    }

    Opaque<c::hrtimer> timer_;
    lt<'h', Claim<const H>> handler_;
};

}  // namespace keel::time
