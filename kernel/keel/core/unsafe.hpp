// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// Visible unsafe code (dialect, section 2).
///
/// `unsafe because{"the reason"};` opens a scope up to the end of the enclosing block. As a parameter
/// type it marks a function with a contract, and as `static constexpr unsafe NAME{"reason"};` it is a
/// promise of a class. It is empty: no instruction is spent on it.

namespace keel {

class [[maybe_unused]] unsafe {
public:
    /// `reason` is a literal that says why the contract of what follows holds.
    template <decltype(sizeof 0) size>
    consteval unsafe(const char (&reason)[size]) {
        static_cast<void>(reason);
    }
};

}  // namespace keel
