// SPDX-License-Identifier: GPL-2.0-only
#pragma once

namespace keel {

/// A `T` that something else than its owner may change: an object of the C side, or the value inside a
/// lock. It starts as zeroes and never moves.
///
/// This is the one primitive of interior mutability: through a `const Opaque&` only a raw pointer is
/// to be had, and to use that needs an unsafe scope.
///
/// It is as large as its `T` and has the same address. For that it is not derived from Pinned: two bases
/// of one type cannot share an address, so a Pinned class that begins with an Opaque would not either.
///
/// What has one is as immovable as it, and needs no base Pinned: that would push it 8 bytes from the start of a holder
/// that has the same base.
template <class T>
class Opaque {
public:
    Opaque(const Opaque&) = delete;
    Opaque& operator=(const Opaque&) = delete;

    constexpr Opaque() : value_{} {}
    explicit constexpr Opaque(T value) : value_{static_cast<T&&>(value)} {}

    constexpr T* raw() const { return &value_; }

private:
    mutable T value_;
};

}  // namespace keel
