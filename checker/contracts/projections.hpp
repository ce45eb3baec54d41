// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker {

/// Whether the cast loads what is below it, or sees it as const: nothing else is done to that place.
bool only_reads(const clang::CastExpr* cast);

/// Whether a range-for over an array only reads the elements: it copies numbers, or names them as const.
bool only_reads(const clang::CXXForRangeStmt* loop);

/// The overload of `method` that shares its object, if the method is marked as a projection.
const clang::CXXMethodDecl* shared_overload(const clang::CXXMethodDecl* method);

/// The const overload with the same parameters, marked or not.
const clang::CXXMethodDecl* has_const_sibling(const clang::CXXMethodDecl* method);

}  // namespace keel::checker
