// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/pinned.hpp>

namespace keel {

/// A `T` that something else than its owner may change: an object of the C side, or the value inside a
/// lock. It starts as zeroes and never moves.
///
/// This is the one primitive of interior mutability: through a `const Opaque&` only a raw pointer is
/// to be had, and to use that needs an unsafe scope.
template <class T>
class Opaque : Pinned {
public:
    template <class... Arguments>
    explicit constexpr Opaque(Arguments&&... arguments) : value_{static_cast<Arguments&&>(arguments)...} {}

    constexpr T* raw() const { return &value_; }

private:
    mutable T value_;
};

}  // namespace keel
