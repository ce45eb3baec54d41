// SPDX-License-Identifier: GPL-2.0-only
#include "lowering/evaluation_order.hpp"

#include "contracts/captures.hpp"

namespace keel::checker {
namespace {

/// Calls `change` for each expression whose variables the node itself may change, move or lend; with `true` where the
/// change is a built-in one of a number.
template <class Change>
void for_each_change(clang::Stmt* node, Shapes& shapes, Change change) {
    const auto is_lent = [](const clang::Expr* argument) { return argument->isGLValue() && !argument->getType().isConstQualified(); };
    if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(node)) {
        if (binary->isAssignmentOp()) change(binary->getLHS(), true);
    } else if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(node)) {
        if (unary->isIncrementDecrementOp()) change(unary->getSubExpr(), true);
    } else if (const auto* call = llvm::dyn_cast<clang::CallExpr>(node)) {
        for (const auto* argument : call->arguments())
            if (is_lent(argument)) change(argument, false);
        if (const auto* method = llvm::dyn_cast<clang::CXXMemberCallExpr>(call)) {
            const auto* decl = method->getMethodDecl();
            if (decl && !decl->isConst()) change(method->getImplicitObjectArgument(), false);
        }
        // A lambda that writes through its captures, though C++ calls it const.
        const auto* callee = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(call->getDirectCallee());
        if (callee && callee->getParent()->isLambda() && callee->getOverloadedOperator() == clang::OO_Call &&
            call->getNumArgs() != 0 && use_of_captures(callee->getParent()) != CaptureUse::reads)
            change(call->getArg(0), false);
    } else if (const auto* construct = llvm::dyn_cast<clang::CXXConstructExpr>(node)) {
        const bool may_write = construct->getNumArgs() != 0 && shapes.holds_exclusive(construct->getType());
        for (const auto* argument : construct->arguments())
            if (may_write || is_lent(argument)) change(argument, false);
    } else if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(node)) {
        if (shapes.holds_exclusive(list->getType()))
            for (const auto* init : list->inits()) change(init, false);
    }
}

class Glancing : public clang::RecursiveASTVisitor<Glancing> {
public:
    using Glance = EvaluationOrder::Glance;

    Glance found;

    Glancing(Shapes& shapes, llvm::DenseMap<const clang::Stmt*, Glance>& known) : shapes_{shapes}, known_{known} {}
    bool TraverseStmt(clang::Stmt* stmt) {
        if (!stmt) return true;
        const auto outer = found;
        if (const auto known = known_.find(stmt); known != known_.end()) {
            found = known->second;
        } else {
            found = {};
            RecursiveASTVisitor::TraverseStmt(stmt);
            known_[stmt] = found;
        }
        found.changes |= outer.changes;
        found.writes_scalar |= outer.writes_scalar;
        return true;
    }
    bool TraverseTypeLoc(clang::TypeLoc, bool /*qualifier: from clang 22 on*/ = true) { return true; }
    bool VisitStmt(clang::Stmt* stmt) {
        for_each_change(stmt, shapes_, [this](const clang::Expr*, bool is_scalar) {
            found.changes = true;
            found.writes_scalar |= is_scalar;
        });
        return true;
    }

private:
    Shapes& shapes_;
    llvm::DenseMap<const clang::Stmt*, Glance>& known_;
};

/// The variables that an expression names, and those of them that it may change, move or lend.
class Effects : public clang::RecursiveASTVisitor<Effects> {
public:
    std::set<const clang::ValueDecl*> named, changed;  // Null is `this`.

    Effects(const clang::Expr* expr, Shapes& shapes) : shapes_{shapes} { TraverseStmt(const_cast<clang::Expr*>(expr)); }

    bool VisitDeclRefExpr(clang::DeclRefExpr* name) {
        if (llvm::isa<clang::VarDecl, clang::BindingDecl>(name->getDecl())) named.insert(name->getDecl());
        return true;
    }
    bool VisitCXXThisExpr(clang::CXXThisExpr* self) {
        named.insert(nullptr);
        self_ = self->getType()->getPointeeType();
        return true;
    }
    bool VisitStmt(clang::Stmt* stmt) {
        for_each_change(stmt, shapes_, [this](const clang::Expr* expr, bool) { change(expr); });
        return true;
    }

    /// Whether the variable may be another name for what other variables hold. Parameters and `*this` do not meet each
    /// other, as the caller lends each of them apart, but what is put into them may.
    bool may_be_alias(const clang::ValueDecl* variable) const {
        if (!variable) return self_.isNull() || shapes_.holds_borrows(self_);
        const auto type = variable->getType();
        if (const auto* part = llvm::dyn_cast<clang::BindingDecl>(variable)) {
            const auto* whole = part->getDecomposedDecl();
            return !whole || whole->getType()->isReferenceType() || part->getHoldingVar() || shapes_.holds_borrows(type);
        }
        if (llvm::isa<clang::ParmVarDecl>(variable)) return shapes_.holds_borrows(type.getNonReferenceType());
        return shapes_.holds_borrows(type);
    }

private:
    void change(const clang::Stmt* stmt) {
        if (const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(stmt);
            name && llvm::isa<clang::VarDecl, clang::BindingDecl>(name->getDecl()))
            changed.insert(name->getDecl());
        if (llvm::isa<clang::CXXThisExpr>(stmt)) changed.insert(nullptr);
        for (const auto* child : stmt->children())
            if (child) change(child);
    }

    Shapes& shapes_;
    clang::QualType self_;
};

}  // namespace

EvaluationOrder::Glance EvaluationOrder::glance(const clang::Expr* expr) {
    Glancing glancing{shapes_, known_};
    glancing.TraverseStmt(const_cast<clang::Expr*>(expr));
    return glancing.found;
}

bool EvaluationOrder::may_interfere(llvm::ArrayRef<const clang::Expr*> operands) {
    if (operands.size() < 2) return false;
    if (llvm::none_of(operands, [&](const auto* operand) { return glance(operand).changes; })) return false;
    std::vector<Effects> effects;
    for (const auto* operand : operands) effects.emplace_back(operand, shapes_);
    for (std::size_t first = 0; first < effects.size(); ++first)
        for (std::size_t second = 0; second < effects.size(); ++second) {
            if (first == second) continue;
            for (const auto* changed : effects[first].changed)
                for (const auto* named : effects[second].named)
                    if (changed == named || effects[first].may_be_alias(changed) || effects[second].may_be_alias(named))
                        return true;
        }
    return false;
}

}  // namespace keel::checker
