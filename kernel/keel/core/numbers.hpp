// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/claim.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/sync/atomic.hpp>

namespace keel {

/// The numbers 0 to 63, handed out lowest first: for the names of devices.
///
///     constinit Numbers numbers;  // A global of the driver.
///     auto number = TRY(numbers.take());
class Numbers : Pinned {
public:
    constexpr Numbers() = default;

    /// One number; it is free again when this ends.
    class Number {
    public:
        static constexpr unsafe sends{"it gives its number back by one atomic instruction, from any thread"};

        Number(Number&&) = default;
        ~Number() {
            if (owner_) (*owner_).taken_.fetch_and(~(u64{1} << value_));
        }
        u32 value() const { return value_; }

    private:
        friend Numbers;
        Number(const Numbers& owner [[clang::lifetimebound]], u32 value) : owner_{owner}, value_{value} {}

        Claim<const Numbers> owner_;
        u32 value_;
    };

    /// `error::no_space` when all are taken.
    Result<Number> take() const [[clang::lifetimebound]] {
        for (;;) {
            const u64 taken = taken_.load();
            if (taken == ~u64{0}) return error::no_space;
            const auto lowest = static_cast<u32>(__builtin_ctzll(~taken));
            if (taken_.compare_exchange(taken, taken | u64{1} << lowest)) return Number{*this, lowest};
        }
    }

private:
    Atomic<u64> taken_;
};

}  // namespace keel
