// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/time/duration.hpp>

namespace keel {

/// Counts events that threads wait for: each `complete()` lets one waiter pass.
///
/// C: include/linux/completion.h
class Completion {
public:
    static constexpr unsafe sends{"struct completion has a lock of its own"};
    static constexpr unsafe syncs{"struct completion has a lock of its own"};

    Completion() {
        unsafe because{"the completion is at its final address, and nobody has it yet"};
        c::init_completion(completion_.raw());
    }

    /// Lets one waiter pass, now or when it comes. Any context.
    void complete() const {
        unsafe because{"the constructor initialised it"};
        c::complete(completion_.raw());
    }

    /// Lets every waiter pass, now and from now on. Any context.
    void complete_all() const {
        unsafe because{"the constructor initialised it"};
        c::complete_all(completion_.raw());
    }

    /// Forgets the events that nobody waited for. Only while nobody waits.
    void reset() const {
        unsafe because{"the constructor initialised it"};
        c::reinit_completion(completion_.raw());
    }

    /// Waits for an event. May sleep, and no signal ends it.
    void wait() const {
        unsafe because{"the constructor initialised it"};
        c::wait_for_completion(completion_.raw());
    }

    /// Waits for an event. May sleep. `error::restart` when a signal came first.
    Result<void> wait_interruptible() const {
        unsafe because{"the constructor initialised it"};
        return Result<void>::from_errno(c::wait_for_completion_interruptible(completion_.raw()));
    }

    /// Waits for an event. May sleep. `error::timed_out` when none came in time.
    Result<void> wait_for(time::Duration limit) const {
        unsafe because{"the constructor initialised it"};
        if (c::wait_for_completion_timeout(completion_.raw(), limit.to_jiffies()) == 0) return error::timed_out;
        return {};
    }

private:
    Opaque<c::completion> completion_;
};

}  // namespace keel
