// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/lifetime.hpp>
#include <keel/core/unsafe.hpp>

#include <type_traits>

namespace keel {

/// A borrow of what was looked for, or nothing. One pointer.
///
///     if (auto page = pages.find(7)) page->touch();
template <class T>
class [[gsl::Pointer(T)]] Found {
public:
    constexpr Found() = default;
    /// Contract: `target` is null, or points to what the Found is said to borrow.
    constexpr Found(T* target, unsafe) : target_{target} {}

    constexpr bool has_value() const { return target_ != nullptr; }
    explicit constexpr operator bool() const { return target_ != nullptr; }

    /// Traps where there is nothing.
    constexpr lt<'t', T&> operator*() const
        requires(std::is_const_v<T>)
    {
        require_value();
        unsafe because{"not null, so it is what this borrows, for reading"};
        return *target_;
    }
    // What is borrowed alone is lent on by one at a time, whoever has the Found. (Without lifetimebound, which is elided:
    // clang alone would warn of `return *found;` where a number is returned.)
    constexpr T& operator*()
        requires(!std::is_const_v<T>)
    {
        require_value();
        unsafe because{"not null, so it is what this borrows, and lends to one at a time"};
        return *target_;
    }
    constexpr const T& operator*() const
        requires(!std::is_const_v<T>)
    {
        require_value();
        unsafe because{"not null, so it is what this borrows, and lends for reading meanwhile"};
        return *target_;
    }
    constexpr lt<'t', T*> operator->() const
        requires(std::is_const_v<T>)
    {
        return &**this;
    }
    constexpr T* operator->()
        requires(!std::is_const_v<T>)
    {
        return &**this;
    }
    constexpr const T* operator->() const
        requires(!std::is_const_v<T>)
    {
        return &**this;
    }

private:
    constexpr void require_value() const {
        if (!target_) __builtin_trap();
    }

    lt<'t', T*> target_ = nullptr;
};

}  // namespace keel
