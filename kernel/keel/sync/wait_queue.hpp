// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/time/duration.hpp>

namespace keel {

/// Threads that sleep until a condition holds, and those who wake them to look again.
///
///     arrived_.wait_interruptible([&] { return count_.load() != 0; });
///
/// C: include/linux/wait.h
class WaitQueue {
public:
    static constexpr unsafe sends{"struct wait_queue_head has a lock of its own"};
    static constexpr unsafe syncs{"struct wait_queue_head has a lock of its own"};

    WaitQueue() {
        unsafe because{"the queue is at its final address, and nobody has it yet"};
        c::init_waitqueue_head(queue_.raw());
    }

    /// Lets all waiters look at their condition again. Any context.
    void wake_all() const {
        unsafe because{"the constructor initialised it"};
        c::wake_up_all(queue_.raw());
    }

    /// Sleeps until `condition()` is true. `error::restart` when a signal came first.
    template <class Condition>
    Result<void> wait_interruptible(Condition condition) const {
        const auto outcome = wait(condition, c::TASK_INTERRUPTIBLE, c::MAX_SCHEDULE_TIMEOUT);
        if (outcome < 0) return Error::from_errno(outcome);
        return {};
    }

    /// The same, with `error::timed_out` when `limit` is over and the condition still does not hold.
    template <class Condition>
    Result<void> wait_interruptible_for(Condition condition, time::Duration limit) const {
        const auto outcome = wait(condition, c::TASK_INTERRUPTIBLE, static_cast<long>(limit.to_jiffies()));
        if (outcome < 0) return Error::from_errno(outcome);
        if (outcome == 0) return error::timed_out;
        return {};
    }

    /// The same, deaf to signals: for what must not be left half-done.
    template <class Condition>
    Result<void> wait_for(Condition condition, time::Duration limit) const {
        if (wait(condition, c::TASK_UNINTERRUPTIBLE, static_cast<long>(limit.to_jiffies())) == 0) return error::timed_out;
        return {};
    }

private:
    /// What is left of `ticks` and at least 1 where the condition came true; 0 where the time ran out;
    /// a negative error number where a signal came.
    template <class Condition>
    long wait(Condition& condition, int state, long ticks) const {
        if (condition()) return ticks > 0 ? ticks : 1;
        c::wait_queue_entry entry{};
        unsafe because{"the entry stays on this stack until finish_wait has taken it off the queue"};
        c::init_wait_entry(&entry, 0);
        long left = ticks;
        for (;;) {
            const long interrupted = c::prepare_to_wait_event(queue_.raw(), &entry, state);
            if (condition()) {
                left = left > 0 ? left : 1;
                break;
            }
            if (left == 0) break;
            if (interrupted != 0) return interrupted;  // prepare_to_wait_event has taken the entry off.
            left = c::schedule_timeout(left);
        }
        c::finish_wait(queue_.raw(), &entry);
        return left;
    }

    Opaque<c::wait_queue_head> queue_;
};

}  // namespace keel
