// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/shape.hpp"

namespace keel::checker {

/// Whether one of the operands may change what another one names, under the same name or another.
bool may_interfere(llvm::ArrayRef<const clang::Expr*> operands, Shapes& shapes);

/// Whether a number is changed by a built-in assignment or increment.
bool writes_scalar(const clang::Expr* expr);

}  // namespace keel::checker
