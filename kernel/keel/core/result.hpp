// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/error.hpp>
#include <keel/core/slot.hpp>

#include <type_traits>
#include <utility>

namespace keel {

/// A value, or the Error that came in its place.
///
///     Result<u32> port_of(const Config& config) {
///         const u32 port = TRY(config.number("port"));  // An error goes on to our caller.
///         if (port > 65535) return error::range;
///         return port;
///     }
template <class T>
class [[nodiscard]] Result {
    static_assert(!std::is_reference_v<T>, "a Result holds values: return a pointer type of the library instead");

public:
    constexpr Result(Error error) : error_{error.to_errno()} {}
    Result(T value) : error_{0} { slot_.emplace(unsafe{"a Result under construction is empty"}, std::move(value)); }

    /// `Result<Box<Derived>>` becomes `Result<Box<Base>>`, and so on.
    template <class Other>
        requires(!std::is_same_v<T, Other> && std::is_constructible_v<T, Other &&>)
    Result(Result<Other>&& other) : error_{0} {
        if (other.has_value())
            slot_.emplace(unsafe{"a Result under construction is empty"}, T(std::move(other).value()));
        else
            error_ = other.error().to_errno();
    }

    Result(const Result&)
        requires(std::is_trivially_copyable_v<T>)
    = default;
    Result& operator=(const Result&)
        requires(std::is_trivially_copyable_v<T>)
    = default;
    Result(Result&& other)
        requires(!std::is_trivially_copyable_v<T>)
        : error_{other.error_} {
        if (other.has_value())
            slot_.emplace(unsafe{"a Result under construction is empty"},
                          other.slot_.take(unsafe{"has_value() was just seen"}));
    }
    Result& operator=(Result&&)
        requires(!std::is_trivially_copyable_v<T>)
    = delete;

    ~Result()
        requires(std::is_trivially_destructible_v<T>)
    = default;
    ~Result() {
        if (has_value()) slot_.destroy(unsafe{"has_value() was just seen"});
    }

    constexpr bool has_value() const { return error_ == 0; }
    explicit constexpr operator bool() const { return has_value(); }

    /// Why there is no value. Traps where there is one.
    constexpr Error error() const { return Error::from_errno(error_); }

    /// Takes the value out. Traps where there is none; `TRY` asks first.
    T value() && {
        require_value();
        return slot_.take(unsafe{"require_value() returned"});
    }
    const T& value() const& [[clang::lifetimebound]] {
        require_value();
        return slot_.value(unsafe{"require_value() returned"});
    }

private:
    constexpr void require_value() const {
        if (!has_value()) __builtin_trap();
    }

    Slot<T> slot_;
    int error_;  // 0, or below zero.
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    constexpr Result() = default;
    constexpr Result(Error error) : error_{error.to_errno()} {}

    /// What a kernel function returned: zero or more for success, else a negative error number.
    static constexpr Result from_errno(int returned) { return returned < 0 ? Result{Error::from_errno(returned)} : Result{}; }

    constexpr bool has_value() const { return error_ == 0; }
    explicit constexpr operator bool() const { return has_value(); }
    /// Why it failed. Traps where it did not.
    constexpr Error error() const { return Error::from_errno(error_); }
    constexpr void value() const {}

    /// The number a kernel callback returns: 0, or a negative error number.
    constexpr int to_errno() const { return error_; }

private:
    int error_ = 0;
};

}  // namespace keel

/// The value of a Result; an error is returned to the caller at once.
///
/// The only macro of the library: no function can return from its caller.
#define TRY(...)                                                              \
    ({                                                                        \
        auto&& keel_result = (__VA_ARGS__);                                   \
        if (!keel_result.has_value()) [[unlikely]] return keel_result.error(); \
        static_cast<decltype(keel_result)&&>(keel_result).value();            \
    })
