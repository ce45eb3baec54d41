// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/lifetime.hpp>
#include <keel/core/unsafe.hpp>

#include <type_traits>
#include <utility>

namespace keel {

/// A shared borrow that a move takes along: the moved-from Claim is empty. It lends to whoever asks, for as long as it
/// borrows itself, so `T` is const.
///
/// A class that must give something back holds a Claim on whom to give it back to. Its destructor does
/// nothing when the Claim is empty, and its moves need not be written.
///
///     ~Enabled() { if (device_) ... }
///     Claim<const Device> device_;
template <class T>
    requires(std::is_const_v<T>)
class [[gsl::Pointer(T)]] Claim {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};

    explicit Claim(lt<'t', T&> target) : target_{&target} {
        unsafe because{"no reference is null; the kernel's -fno-delete-null-pointer-checks makes clang forget it"};
        [[assume(target_ != nullptr)]];
    }
    Claim(Claim&& other) : target_{std::exchange(other.target_, nullptr)} {}
    Claim& operator=(Claim&& other) {
        target_ = std::exchange(other.target_, nullptr);
        return *this;
    }
    ~Claim() = default;

    explicit operator bool() const { return target_ != nullptr; }

    /// Traps on an empty Claim.
    lt<'t', T&> operator*() const {
        if (!target_) __builtin_trap();
        unsafe because{"it was made from a reference, which the checker keeps valid while this lives"};
        return *target_;
    }

private:
    lt<'t', T*> target_;
};

}  // namespace keel
