// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/slot.hpp>

#include <type_traits>
#include <utility>

namespace keel {

/// Says that an Option is empty.
struct None {};
inline constexpr None none{};

/// A value, or nothing.
template <class T>
class Option {
    static_assert(!std::is_reference_v<T>);

public:
    constexpr Option(None = none) : full_{false} {}
    Option(T value) : full_{true} {
        slot_.emplace(unsafe{"an Option under construction is empty"}, std::move(value));
    }

    Option(const Option&)
        requires(std::is_trivially_copyable_v<T>)
    = default;
    Option& operator=(const Option&)
        requires(std::is_trivially_copyable_v<T>)
    = default;
    Option(Option&& other)
        requires(!std::is_trivially_copyable_v<T>)
        : full_{other.full_} {
        if (!full_) return;
        slot_.emplace(unsafe{"an Option under construction is empty"}, other.slot_.take(unsafe{"full_ was just seen"}));
        other.reset();
    }
    Option& operator=(Option&& other)
        requires(!std::is_trivially_copyable_v<T>)
    {
        if (this != &other) {
            reset();
            if (other.full_) {
                slot_.emplace(unsafe{"reset() returned"}, other.slot_.take(unsafe{"full_ was just seen"}));
                full_ = true;
                other.reset();
            }
        }
        return *this;
    }

    ~Option()
        requires(std::is_trivially_destructible_v<T>)
    = default;
    ~Option() { reset(); }

    constexpr bool has_value() const { return full_; }
    explicit constexpr operator bool() const { return full_; }

    /// The value. Traps where there is none.
    T& operator*() [[clang::lifetimebound]] {
        require_value();
        return slot_.value(unsafe{"require_value() returned"});
    }
    const T& operator*() const [[clang::lifetimebound]] {
        require_value();
        return slot_.value(unsafe{"require_value() returned"});
    }
    T* operator->() [[clang::lifetimebound]] { return &**this; }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

    /// Takes the value out. Traps where there is none.
    T value() && {
        require_value();
        return slot_.take(unsafe{"require_value() returned"});
    }
    T value_or(T fallback) && { return full_ ? std::move(*this).value() : std::move(fallback); }

    /// Destroys the value, if there is one.
    void reset() {
        if (!full_) return;
        full_ = false;
        slot_.destroy(unsafe{"it was full until the line above"});
    }

private:
    constexpr void require_value() const {
        if (!full_) __builtin_trap();
    }

    Slot<T> slot_;
    bool full_;
};

}  // namespace keel
