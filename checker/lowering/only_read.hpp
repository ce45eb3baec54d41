// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker {

/// The calls, conditional operators and ranges of loops in a body of which the result is only read: loaded, copied,
/// bound to a shared reference, or the object of a method that shares it. Of a method with two overloads that project
/// the same part, such a call counts as the shared one; a conditional operator shares what it chooses, a loop its array.
std::set<const clang::Expr*> only_read(const clang::Stmt* body);

}  // namespace keel::checker
