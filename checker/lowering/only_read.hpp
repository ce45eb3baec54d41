// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker {

/// The calls in a body whose result is only read: loaded, copied, bound to a shared reference, or the object
/// of a method that shares it. Of a method with two overloads that project the same part, such a call counts
/// as the shared one.
std::set<const clang::Expr*> only_read_calls(const clang::Stmt* body);

/// The overload of `method` that shares its object, if the method is marked as a projection.
const clang::CXXMethodDecl* shared_overload(const clang::CXXMethodDecl* method);

/// The const overload with the same parameters, marked or not.
const clang::CXXMethodDecl* has_const_sibling(const clang::CXXMethodDecl* method);

}  // namespace keel::checker
