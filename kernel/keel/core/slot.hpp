// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <new>
#include <utility>

namespace keel {

/// Room for one `T`, which somebody else knows to be there or not. Result, Option and the containers
/// are made of it; it neither constructs nor destroys by itself.
template <class T>
class [[clang::annotate("keel::emptied_by_value")]] Slot {
public:
    Slot() = default;

    /// Contract: the slot is empty.
    T& emplace(unsafe, T value) [[clang::lifetimebound]] {
        unsafe because{"the room has T's size and alignment, and by the contract nothing lives in it"};
        return *::new (static_cast<void*>(bytes_)) T(std::move(value));
    }

    /// Contract: the slot is full. It is empty afterwards.
    void destroy(unsafe) {
        unsafe because{"by the contract a T lives here"};
        value(unsafe{"the same contract"}).~T();
    }

    /// Contract: the slot is full.
    T& value(unsafe) [[clang::lifetimebound]] {
        unsafe because{"by the contract a T lives here"};
        return *std::launder(reinterpret_cast<T*>(bytes_));
    }
    const T& value(unsafe) const [[clang::lifetimebound]] {
        unsafe because{"by the contract a T lives here"};
        return *std::launder(reinterpret_cast<const T*>(bytes_));
    }

    /// Moves the value out. What is left in the slot is a moved-from T, which is still to be destroyed.
    ///
    /// Contract: the slot is full.
    T take(unsafe) {
        unsafe because{"by the contract a T lives here, and its owner gives it away"};
        return std::move(*std::launder(reinterpret_cast<T*>(bytes_)));
    }

private:
    alignas(T) u8 bytes_[sizeof(T)];
};

}  // namespace keel
