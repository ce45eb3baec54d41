// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker {

/// The calls in a body whose result is only read: loaded, copied, bound to a shared reference, or the object
/// of a method that shares it. Of a method with two overloads that project the same part, such a call counts
/// as the shared one.
std::set<const clang::Expr*> only_read_calls(const clang::Stmt* body);

}  // namespace keel::checker
