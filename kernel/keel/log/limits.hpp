// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/time/duration.hpp>

/// How often something is said. C hides this state in a static variable of each line, which all devices of
/// a driver then share; here it is an object, a member of whatever complains: one noisy device does not
/// silence the others.

namespace keel::log {

/// True the first time it is asked.
///
///     if (clock_was_wrong_.first()) device.warning("the clock says {}, using the default", rate);
///
/// Any context. C: include/linux/once.h, dev_warn_once()
class Once : Pinned {
public:
    constexpr Once() = default;

    bool first() const { return !said_.load() && !said_.exchange(true); }

private:
    Atomic<bool> said_;
};

/// True at most `burst` times in each `interval`. When it says no, the kernel counts, and reports how many
/// lines were left out when it says yes again.
///
///     if (complaints_.allow()) device.error("bad descriptor at {}", index);
///
/// Any context. C: include/linux/ratelimit.h, dev_err_ratelimited()
class RateLimit : Pinned {
public:
    static constexpr unsafe sends{"struct ratelimit_state has a lock of its own"};
    static constexpr unsafe syncs{"struct ratelimit_state has a lock of its own"};

    /// As C's lines have it: ten in five seconds.
    RateLimit() : RateLimit{time::seconds(5), 10} {}
    RateLimit(time::Duration interval, u16 burst) {
        unsafe because{"the state is at its final address, and nobody has it yet"};
        c::ratelimit_state_init(state_.raw(), static_cast<int>(interval.to_jiffies() & 0x7fffffff), burst);
    }

    bool allow() const {
        unsafe because{"the constructor initialised it"};
        return c::___ratelimit(state_.raw(), "keel") != 0;
    }

private:
    Opaque<c::ratelimit_state> state_;
};

}  // namespace keel::log
