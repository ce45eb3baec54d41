// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/shape.hpp"

namespace keel::checker {

/// What operands of one body do that C++ may run in any order. Each node is looked at once for whether it does anything
/// at all, however deep it stands: most do not.
class EvaluationOrder {
public:
    explicit EvaluationOrder(Shapes& shapes) : shapes_{shapes} {}

    /// Whether one of the operands may change what another one names, under the same name or another.
    bool may_interfere(llvm::ArrayRef<const clang::Expr*> operands);
    /// Whether a number is changed by a built-in assignment or increment.
    bool writes_scalar(const clang::Expr* expr) { return glance(expr).writes_scalar; }
    /// Before another body.
    void clear() { known_.clear(); }

    struct Glance {
        bool changes = false;        ///< may change, move or lend something
        bool writes_scalar = false;
    };

private:
    Glance glance(const clang::Expr* expr);

    Shapes& shapes_;
    llvm::DenseMap<const clang::Stmt*, Glance> known_;
};

}  // namespace keel::checker
