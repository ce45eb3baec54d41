// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

namespace keel {

/// Counts users of something, up to the last one. It saturates instead of wrapping: with too many users, or after one
/// too many has left, it stays at a value that is never reached again, and the kernel warns once. So a wrong count
/// leaks, and never says that the last one has left while there is another.
///
///     Refcount users_{1};
///     if (!users_.increase_unless_zero()) return error::no_device;  // The last one has left already.
///     if (users_.decrease()) idle_.complete();                      // This was the last one.
///
/// It counts, and frees nothing: what is shared is in an Arc. Any context.
///
/// C: include/linux/refcount.h, refcount_t
class Refcount {
public:
    static constexpr unsafe sends{"a count belongs to no thread"};
    static constexpr unsafe syncs{"each access to refcount_t is atomic"};

    explicit Refcount(u32 users = 1) {
        unsafe because{"the count is at its final address, and nobody has it yet; above INT_MAX it is saturated"};
        c::refcount_set(count_.raw(), static_cast<int>(users));
    }

    /// What it was at some moment of the call: others may change it at once.
    u32 read() const {
        unsafe because{"the constructor set it, and refcount_read is one load"};
        return c::refcount_read(count_.raw());
    }

    /// One more user, where the caller knows that there is one. From 0 it saturates.
    void increase() const {
        unsafe because{"the constructor set it, and refcount_inc changes the count alone, by a saturating step"};
        c::refcount_inc(count_.raw());
    }

    /// One more user, unless the last one has left: false then.
    [[nodiscard]] bool increase_unless_zero() const {
        unsafe because{"the constructor set it, and refcount_inc_not_zero leaves 0 as it is"};
        return c::refcount_inc_not_zero(count_.raw());
    }

    /// One user less. True for the last one: what the others did before they left is seen from then on.
    [[nodiscard]] bool decrease() const {
        unsafe because{"the constructor set it, and refcount_dec_and_test saturates below 0"};
        return c::refcount_dec_and_test(count_.raw());
    }

private:
    Opaque<c::refcount_t> count_;
};

}  // namespace keel
