// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/signature.hpp"
#include "diagnostics/report.hpp"

namespace keel::checker {

/// K0195 where a value of a type of function pointers (or a reference to a function) gets a function that does not
/// keep the contract of that type. Does nothing for other types.
void check_function_pointer(const clang::Expr* from, clang::QualType to, Contracts& contracts, Shapes& shapes, Report& report);

/// The same of each function pointer in the initialiser of a global.
void check_function_pointers(const clang::Expr* initialiser, clang::QualType type, Contracts& contracts, Shapes& shapes,
                             Report& report);

}  // namespace keel::checker
