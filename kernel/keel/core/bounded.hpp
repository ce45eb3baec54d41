// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/option.hpp>
#include <keel/core/types.hpp>

#include <compare>
#include <type_traits>

namespace keel {

namespace detail {
/// The call of this in a constant is the message: it is not constexpr.
inline void the_value_needs_more_bits() {}
}  // namespace detail

/// A number of `bits` bits, 1 to 64: what a field of a register can hold, and nothing larger.
///
///     const Bounded<4> queues = 3;                // 16 does not compile.
///     const auto wanted = Bounded<4>::from(asked);  // An Option: nothing where it does not fit.
template <unsigned bits>
class Bounded {
    static_assert(bits >= 1 && bits <= 64);
    using Raw = std::conditional_t<bits <= 8, u8, std::conditional_t<bits <= 16, u16, std::conditional_t<bits <= 32, u32, u64>>>;

public:
    static constexpr unsigned width = bits;
    static constexpr u64 maximum = ~u64{0} >> (64 - bits);

    constexpr Bounded() : value_{0} {}
    consteval Bounded(u64 value) : value_{static_cast<Raw>(value)} {
        if (value > maximum) detail::the_value_needs_more_bits();
    }

    static Option<Bounded> from(u64 value) {
        if (value > maximum) return none;
        return low_bits_of(value);
    }
    /// The low bits of `value`; the others are dropped.
    static constexpr Bounded low_bits_of(u64 value) {
        Bounded result;
        result.value_ = static_cast<Raw>(value & maximum);
        return result;
    }

    constexpr u64 value() const { return value_; }

    friend constexpr bool operator==(Bounded, Bounded) = default;
    friend constexpr auto operator<=>(Bounded, Bounded) = default;

private:
    Raw value_;
};

}  // namespace keel
