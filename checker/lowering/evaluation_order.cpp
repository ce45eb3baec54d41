// SPDX-License-Identifier: GPL-2.0-only
#include "lowering/evaluation_order.hpp"

#include "contracts/captures.hpp"

namespace keel::checker {
namespace {

/// The variables that an expression names, and those of them that it may change, move or lend.
class Effects : public clang::RecursiveASTVisitor<Effects> {
public:
    std::set<const clang::ValueDecl*> named, changed;  // Null is `this`.
    bool writes_scalar = false;

    explicit Effects(Shapes* shapes) : shapes_{shapes} {}
    static Effects of(const clang::Expr* expr, Shapes* shapes) {
        Effects effects{shapes};
        effects.TraverseStmt(const_cast<clang::Expr*>(expr));
        return effects;
    }
    bool VisitDeclRefExpr(clang::DeclRefExpr* name) {
        if (llvm::isa<clang::VarDecl, clang::BindingDecl>(name->getDecl())) named.insert(name->getDecl());
        return true;
    }
    bool VisitCXXThisExpr(clang::CXXThisExpr* self) {
        named.insert(nullptr);
        self_ = self->getType()->getPointeeType();
        return true;
    }
    bool VisitBinaryOperator(clang::BinaryOperator* binary) {
        if (binary->isAssignmentOp()) {
            change(binary->getLHS());
            writes_scalar = true;
        }
        return true;
    }
    bool VisitUnaryOperator(clang::UnaryOperator* unary) {
        if (unary->isIncrementDecrementOp()) {
            change(unary->getSubExpr());
            writes_scalar = true;
        }
        return true;
    }
    bool VisitCallExpr(clang::CallExpr* call) {
        for (auto* argument : call->arguments())
            if (argument->isGLValue() && !argument->getType().isConstQualified()) change(argument);
        if (const auto* method = llvm::dyn_cast<clang::CXXMemberCallExpr>(call)) {
            const auto* decl = method->getMethodDecl();
            if (decl && !decl->isConst()) change(method->getImplicitObjectArgument());
        }
        // A lambda that writes through its captures, though C++ calls it const.
        const auto* callee = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(call->getDirectCallee());
        if (callee && callee->getParent()->isLambda() && callee->getOverloadedOperator() == clang::OO_Call &&
            call->getNumArgs() != 0 && use_of_captures(callee->getParent()) != CaptureUse::reads)
            change(call->getArg(0));
        return true;
    }
    bool VisitCXXConstructExpr(clang::CXXConstructExpr* construct) {
        const bool may_write = shapes_ && shapes_->holds_exclusive(construct->getType());
        for (auto* argument : construct->arguments())
            if (may_write || (argument->isGLValue() && !argument->getType().isConstQualified())) change(argument);
        return true;
    }
    bool VisitInitListExpr(clang::InitListExpr* list) {
        if (shapes_ && shapes_->holds_exclusive(list->getType()))
            for (auto* init : list->inits()) change(init);
        return true;
    }

    /// Whether the variable may be another name for what other variables hold. Parameters and `*this` do not meet each
    /// other, as the caller lends each of them apart, but what is put into them may.
    bool may_be_alias(const clang::ValueDecl* variable) const {
        if (!variable) return self_.isNull() || shapes_->holds_borrows(self_);
        const auto type = variable->getType();
        if (const auto* part = llvm::dyn_cast<clang::BindingDecl>(variable)) {
            const auto* whole = part->getDecomposedDecl();
            return !whole || whole->getType()->isReferenceType() || part->getHoldingVar() || shapes_->holds_borrows(type);
        }
        if (llvm::isa<clang::ParmVarDecl>(variable)) return shapes_->holds_borrows(type.getNonReferenceType());
        return shapes_->holds_borrows(type);
    }

private:
    void change(const clang::Expr* expr) {
        Effects inner{shapes_};
        inner.names_in(expr);
        changed.insert(inner.named.begin(), inner.named.end());
    }
    void names_in(const clang::Stmt* stmt) {
        if (const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(stmt)) VisitDeclRefExpr(const_cast<clang::DeclRefExpr*>(name));
        if (llvm::isa<clang::CXXThisExpr>(stmt)) named.insert(nullptr);
        for (const auto* child : stmt->children())
            if (child) names_in(child);
    }

    Shapes* shapes_;
    clang::QualType self_;
};

}  // namespace

bool writes_scalar(const clang::Expr* expr) { return Effects::of(expr, nullptr).writes_scalar; }

bool may_interfere(llvm::ArrayRef<const clang::Expr*> operands, Shapes& shapes) {
    if (operands.size() < 2) return false;
    std::vector<Effects> effects;
    bool any_change = false;
    for (const auto* operand : operands) {
        effects.push_back(Effects::of(operand, &shapes));
        any_change |= !effects.back().changed.empty();
    }
    if (!any_change) return false;
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
