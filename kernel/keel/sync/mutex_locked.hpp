// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/option.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>

#include <utility>

namespace keel {

template <class T>
class MutexLocked;

/// Holds the mutex of a MutexLocked, and is the way to its value.
template <class T>
class [[nodiscard]] [[clang::annotate("keel::guard", "mutex")]] MutexGuard {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    MutexGuard(MutexGuard&&) = default;
    ~MutexGuard() {
        if (!lock_) return;
        unsafe because{"a guard is made by whoever just took this lock"};
        c::mutex_unlock((*lock_).lock_.raw());
    }

    T& operator*() [[clang::lifetimebound]] {
        unsafe because{"the lock is held, so nobody else reaches the value"};
        return *(*lock_).value_.raw();
    }
    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"the lock is held, so nobody else changes the value"};
        return *(*lock_).value_.raw();
    }
    T* operator->() [[clang::lifetimebound]] { return &**this; }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    friend MutexLocked<T>;
    /// Contract: the caller has just taken `lock`, and leaves its release to the guard.
    MutexGuard(lt<'l', const MutexLocked<T>&> lock, unsafe) : lock_{lock} {}

    lt<'l', Claim<const MutexLocked<T>>> lock_;
};

/// A `T` that is reached only while a mutex is held. Taking it may sleep.
///
///     MutexLocked<Config> config_;
///     auto config = config_.lock();
///     config->depth = 4;
///
/// C: include/linux/mutex.h
template <class T>
class MutexLocked : requires_send<T> {
public:
    static constexpr unsafe sends{"a lock is its T, and T is asked to be Send"};
    static constexpr unsafe syncs{"T is reached by the holder of the lock only"};

    using Guard = MutexGuard<T>;

    explicit MutexLocked(T value = T{}) : value_{std::move(value)} {
        unsafe because{"the lock is at its final address, and nobody has it yet"};
        c::mutex_init(lock_.raw());
    }

    Guard lock() const [[clang::lifetimebound]] {
        unsafe because{"the lock was initialised by its constructor"};
        c::mutex_lock(lock_.raw());
        return Guard{*this, unsafe{"mutex_lock took it"}};
    }

    /// Gives up with `error::interrupted` when a signal comes first.
    Result<MutexGuard<T>> lock_interruptible() const [[clang::lifetimebound]] {
        unsafe because{"the lock was initialised by its constructor"};
        if (c::mutex_lock_interruptible(lock_.raw()) != 0) return error::interrupted;
        return Guard{*this, unsafe{"mutex_lock_interruptible returned 0: it took it"}};
    }

    /// The guard, or nothing where somebody else holds the lock. Does not wait: for memory reclaim, which may be
    /// called by whoever holds it.
    Option<MutexGuard<T>> try_lock() const [[clang::lifetimebound]] {
        unsafe because{"the lock was initialised by its constructor"};
        if (c::mutex_trylock(lock_.raw()) == 0) return none;
        return Guard{*this, unsafe{"mutex_trylock took it"}};
    }

private:
    friend MutexGuard<T>;

    Opaque<c::mutex> lock_;
    Opaque<T> value_;
};

}  // namespace keel
