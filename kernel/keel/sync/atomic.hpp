// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/opaque.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <concepts>

namespace keel {

/// An integer, bool or enum that threads and interrupt handlers change without a lock.
///
/// The operations compile to single instructions. `load` is an acquire, `store` a release, the others
/// are fully ordered, as the kernel's value-returning atomics are.
template <class T>
    requires(std::integral<T> && sizeof(T) <= 8)
class Atomic {
public:
    static constexpr unsafe sends{"an integer belongs to no thread"};
    static constexpr unsafe syncs{"every access is one atomic instruction"};

    explicit constexpr Atomic(T value = {}) : value_{value} {}

    T load() const {
        unsafe because{"an aligned integer of at most 8 bytes"};
        return __atomic_load_n(value_.raw(), __ATOMIC_ACQUIRE);
    }
    void store(T value) const {
        unsafe because{"an aligned integer of at most 8 bytes"};
        __atomic_store_n(value_.raw(), value, __ATOMIC_RELEASE);
    }
    /// Sets `value` and returns what was there.
    T exchange(T value) const {
        unsafe because{"an aligned integer of at most 8 bytes"};
        return __atomic_exchange_n(value_.raw(), value, __ATOMIC_SEQ_CST);
    }
    /// Adds with wrap-around and returns what was there.
    T fetch_add(T value) const {
        unsafe because{"an aligned integer of at most 8 bytes"};
        return __atomic_fetch_add(value_.raw(), value, __ATOMIC_SEQ_CST);
    }
    T fetch_or(T bits) const {
        unsafe because{"an aligned integer of at most 8 bytes"};
        return __atomic_fetch_or(value_.raw(), bits, __ATOMIC_SEQ_CST);
    }
    T fetch_and(T bits) const {
        unsafe because{"an aligned integer of at most 8 bytes"};
        return __atomic_fetch_and(value_.raw(), bits, __ATOMIC_SEQ_CST);
    }
    /// Sets `wanted` where `expected` stands. True where it did.
    bool compare_exchange(T expected, T wanted) const {
        unsafe because{"an aligned integer of at most 8 bytes"};
        return __atomic_compare_exchange_n(value_.raw(), &expected, wanted, false, __ATOMIC_SEQ_CST, __ATOMIC_ACQUIRE);
    }

private:
    Opaque<T> value_;
};

}  // namespace keel
