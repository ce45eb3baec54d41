// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/signature.hpp"

namespace keel::checker {

/// How a function fails to stand in for the declaration that its callers see: for what it overrides, or for the
/// type of a pointer to it.
enum class Mismatch : std::uint8_t {
    none,
    demands_more,   ///< of the lifetimes of its arguments
    promises_less,  ///< about what its result borrows from
};

/// An override in place of a function of a base.
Mismatch compare_override(const clang::CXXMethodDecl* method, const clang::CXXMethodDecl* base, Contracts& contracts,
                          Shapes& shapes);
/// A function in place of one that `seen` tells about; the object of a lambda does not count.
Mismatch compare(const Signature& function, const Signature& seen, Shapes& shapes);

}  // namespace keel::checker
