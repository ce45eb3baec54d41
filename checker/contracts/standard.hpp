// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker {

/// What the checker knows of a function whose body it does not look into: those of the standard library,
/// and builtins.
enum class Standard : std::uint8_t {
    unknown,
    cast,      ///< std::move, std::forward, std::as_const: another name for the argument
    borrows,   ///< the result borrows from every argument that is passed by reference
    exchanges, ///< std::exchange, `=` of a std::pair: the second argument goes into the first, and may be of another type
    plain,     ///< the arguments are used as their types say, and nothing is kept
    is_unsafe, ///< known, and needs an unsafe scope
};

/// `unknown` for what is on no list.
Standard standard_contract(const clang::FunctionDecl* function);

}  // namespace keel::checker
