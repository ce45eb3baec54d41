// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/unsafe.hpp>

#include <utility>

namespace keel {

template <class T>
class RwLocked;

/// Holds a RwLocked for reading, beside other readers.
template <class T>
class [[nodiscard]] [[clang::annotate("keel::guard", "rwsem")]] ReadGuard {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    explicit ReadGuard(lt<'l', const RwLocked<T>&> lock) : lock_{lock} {
        unsafe because{"the semaphore was initialised by its constructor"};
        c::down_read(lock.semaphore_.raw());
    }
    ReadGuard(ReadGuard&&) = default;
    ~ReadGuard() {
        if (!lock_) return;
        unsafe because{"the constructor took this semaphore for reading"};
        c::up_read((*lock_).semaphore_.raw());
    }

    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"while it is held for reading nobody changes the value"};
        return *(*lock_).value_.raw();
    }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    lt<'l', Claim<const RwLocked<T>>> lock_;
};

/// Holds a RwLocked for writing, alone.
template <class T>
class [[nodiscard]] [[clang::annotate("keel::guard", "rwsem")]] WriteGuard {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    explicit WriteGuard(lt<'l', const RwLocked<T>&> lock) : lock_{lock} {
        unsafe because{"the semaphore was initialised by its constructor"};
        c::down_write(lock.semaphore_.raw());
    }
    WriteGuard(WriteGuard&&) = default;
    ~WriteGuard() {
        if (!lock_) return;
        unsafe because{"the constructor took this semaphore for writing"};
        c::up_write((*lock_).semaphore_.raw());
    }

    T& operator*() [[clang::lifetimebound]] {
        unsafe because{"it is held for writing, so nobody else reaches the value"};
        return *(*lock_).value_.raw();
    }
    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"it is held for writing, so nobody else reaches the value"};
        return *(*lock_).value_.raw();
    }
    T* operator->() [[clang::lifetimebound]] { return &**this; }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    lt<'l', Claim<const RwLocked<T>>> lock_;
};

/// A `T` that many read at a time, or one changes. Both may sleep, so it is for process context.
///
///     RwLocked<Table> table_;
///     const u32 port = table_.read()->port;
///     table_.write()->port = 80;
///
/// C: include/linux/rwsem.h
template <class T>
class RwLocked : requires_send<T>, requires_sync<T> {
public:
    static constexpr unsafe sends{"a lock is its T, and T is asked to be Send"};
    static constexpr unsafe syncs{"writers reach T alone, and readers share a T that is asked to be Sync"};

    explicit RwLocked(T value = T{}) : value_{std::move(value)} {
        unsafe because{"the semaphore is at its final address, and nobody has it yet"};
        c::init_rwsem(semaphore_.raw());
    }

    ReadGuard<T> read() const [[clang::lifetimebound]] { return ReadGuard<T>{*this}; }
    WriteGuard<T> write() const [[clang::lifetimebound]] { return WriteGuard<T>{*this}; }

private:
    friend ReadGuard<T>;
    friend WriteGuard<T>;

    Opaque<c::rw_semaphore> semaphore_;
    Opaque<T> value_;
};

}  // namespace keel
