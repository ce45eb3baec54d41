// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/irq/context.hpp>

#include <utility>

namespace keel {

template <class T>
class SpinLocked;

/// Holds the spinlock of a SpinLocked, and is the way to its value.
template <class T>
class [[nodiscard]] [[clang::annotate("keel::guard", "spinlock")]] SpinGuard {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    explicit SpinGuard(lt<'l', const SpinLocked<T>&> lock) : lock_{lock} {
        unsafe because{"the lock was initialised by its constructor"};
        c::spin_lock(lock.lock_.raw());
    }
    SpinGuard(SpinGuard&&) = default;
    ~SpinGuard() {
        if (!lock_) return;
        unsafe because{"the constructor took this lock"};
        c::spin_unlock((*lock_).lock_.raw());
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
    lt<'l', Claim<const SpinLocked<T>>> lock_;
};

/// A `T` that is reached only while a spinlock is held, in process context. Nothing that may sleep is
/// called while a guard lives. For data that an interrupt handler also takes: IrqSpinLocked.
///
///     SpinLocked<u32> sum_;
///     *sum_.lock() += n;
///
/// C: include/linux/spinlock.h, spin_lock()
template <class T>
class SpinLocked : requires_send<T> {
public:
    static constexpr unsafe sends{"a lock is its T, and T is asked to be Send"};
    static constexpr unsafe syncs{"T is reached by the holder of the lock only"};

    using Guard = SpinGuard<T>;

    explicit SpinLocked(T value = T{}) : value_{std::move(value)} {
        unsafe because{"the lock is at its final address, and nobody has it yet"};
        c::spin_lock_init(lock_.raw());
    }

    Guard lock() const [[clang::lifetimebound]] { return Guard{*this}; }

private:
    friend SpinGuard<T>;

    Opaque<c::spinlock_t> lock_;
    Opaque<T> value_;
};

template <class T>
class IrqSpinLocked;

/// Holds the spinlock of a IrqSpinLocked, and is the way to its value.
template <class T>
class [[nodiscard]] [[clang::annotate("keel::guard", "spinlock")]] [[clang::annotate("keel::taken_by_interrupts")]] IrqSpinGuard {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    explicit IrqSpinGuard(lt<'l', const IrqSpinLocked<T>&> lock) : lock_{lock}, restore_{true} {
        unsafe because{"the lock was initialised by its constructor"};
        flags_ = c::spin_lock_irqsave(lock.lock_.raw());
    }
    IrqSpinGuard(lt<'l', const IrqSpinLocked<T>&> lock, const irq::Context&)
        : lock_{lock}, flags_{0}, restore_{false} {
        unsafe because{"the lock was initialised by its constructor; interrupts are off in a handler"};
        c::spin_lock(lock.lock_.raw());
    }
    IrqSpinGuard(IrqSpinGuard&&) = default;
    ~IrqSpinGuard() {
        if (!lock_) return;
        unsafe because{"a constructor took this lock, in the way that restore_ says"};
        if (restore_)
            c::spin_unlock_irqrestore((*lock_).lock_.raw(), flags_);
        else
            c::spin_unlock((*lock_).lock_.raw());
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
    lt<'l', Claim<const IrqSpinLocked<T>>> lock_;
    unsigned long flags_;
    bool restore_;
};

/// A `T` that interrupt handlers and process context share. `lock()` keeps interrupts of this CPU off
/// while the guard lives; a handler, where they are off already, passes its context for the plain lock.
///
///     ready_.lock(context)->push(answer);  // In the handler.
///     const auto answer = ready_.lock()->pop();
///
/// C: include/linux/spinlock.h, spin_lock_irqsave()
template <class T>
class [[clang::annotate("keel::taken_by_interrupts")]] IrqSpinLocked : requires_send<T> {
public:
    static constexpr unsafe sends{"a lock is its T, and T is asked to be Send"};
    static constexpr unsafe syncs{"T is reached by the holder of the lock only"};

    using Guard = IrqSpinGuard<T>;

    explicit IrqSpinLocked(T value = T{}) : value_{std::move(value)} {
        unsafe because{"the lock is at its final address, and nobody has it yet"};
        c::spin_lock_init(lock_.raw());
    }

    Guard lock() const [[clang::lifetimebound]] { return Guard{*this}; }
    Guard lock(const irq::Context& context) const [[clang::lifetimebound]] { return Guard{*this, context}; }

private:
    friend IrqSpinGuard<T>;

    Opaque<c::spinlock_t> lock_;
    Opaque<T> value_;
};

}  // namespace keel
