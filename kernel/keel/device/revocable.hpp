// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/option.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/slot.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/rcu.hpp>

#include <utility>

namespace keel {

template <class T>
class Revocable;

/// While it lives, the `T` of a Revocable stays. Nothing in it may sleep.
template <class T>
class [[nodiscard]] [[clang::annotate("keel::not_send")]] [[clang::annotate("keel::guard", "rcu")]] RevocableAccess {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    RevocableAccess(RevocableAccess&&) = default;
    ~RevocableAccess() {
        if (!owner_) return;
        unsafe because{"whoever made this had begun the section, on this thread"};
        c::rcu_read_unlock();
    }

    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"it was seen in this section that nobody had revoked it"};
        return (*owner_).slot_.raw()->value(unsafe{"revoke() destroys it only after the section"});
    }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    friend Revocable<T>;
    /// Contract: the caller has begun a section, and found in it that the value is there.
    RevocableAccess(lt<'o', const Revocable<T>&> owner, unsafe) : owner_{owner} {}

    lt<'o', Claim<const Revocable<T>>> owner_;
};

/// A `T` that is taken away while others still have this: what belongs to a device that is unplugged while its file is
/// open. Where users may have to sleep, a Gate does the same.
///
///     Revocable<Registers> registers_;
///     if (const auto access = registers_.try_access()) (*access)->start();  // Nothing in here may sleep.
///     registers_.revoke();                                                  // Waits for those inside.
///
/// C: include/linux/rcupdate.h, rcu_read_lock(), synchronize_rcu()
template <class T>
class Revocable : requires_send<T>, requires_sync<T> {
public:
    static constexpr unsafe sends{"T is asked to be Send"};
    static constexpr unsafe syncs{"T is asked to be Send and Sync, and only one call of revoke() destroys it"};

    using Access = RevocableAccess<T>;

    explicit Revocable(T value) : there_{true} {
        unsafe because{"the object is under construction, and its slot empty"};
        slot_.raw()->emplace(unsafe{"nothing was put there before"}, std::move(value));
    }
    Revocable(const Revocable&) = delete;
    Revocable& operator=(const Revocable&) = delete;
    ~Revocable() {
        if (!there_.load()) return;
        unsafe because{"the object ends, so nobody has an Access or revokes it"};
        slot_.raw()->destroy(unsafe{"there_ says that it is full"});
    }

    /// The value, or nothing once it is revoked. Any context.
    Option<RevocableAccess<T>> try_access() const [[clang::lifetimebound]] {
        unsafe because{"the section ends here, or with the Access, on the same thread"};
        c::rcu_read_lock();
        if (there_.load()) return Access{*this, unsafe{"it was there inside of the section"}};
        c::rcu_read_unlock();
        return none;
    }

    /// Lets nobody in from now on, waits for those inside, and destroys the value. May sleep. False where another call
    /// has come first, which may still be waiting.
    bool revoke() const {
        if (!there_.exchange(false)) return false;
        rcu::synchronize();
        unsafe because{"those who saw the value are gone, and this call alone turned there_ to false"};
        slot_.raw()->destroy(unsafe{"it was full until now"});
        return true;
    }

private:
    friend RevocableAccess<T>;

    Opaque<Slot<T>> slot_;
    Atomic<bool> there_;
};

}  // namespace keel
