// SPDX-License-Identifier: GPL-2.0-only
#include "lowering/only_read.hpp"

#include "contracts/projections.hpp"
#include "tree.hpp"

namespace keel::checker {
namespace {

class Reads : public clang::RecursiveASTVisitor<Reads> {
public:
    std::set<const clang::Expr*> found;

    bool shouldVisitImplicitCode() const { return true; }
    bool TraverseStmt(clang::Stmt* stmt, DataRecursionQueue* = nullptr) {
        if (!stmt) return true;
        llvm::SmallVector<clang::Stmt*, 32> left{stmt};
        while (!left.empty()) {
            auto* node = left.pop_back_val();
            if (!holds_only_children(*node)) {
                RecursiveASTVisitor::TraverseStmt(node);
                continue;
            }
            if (auto* cast = llvm::dyn_cast<clang::CastExpr>(node)) VisitCastExpr(cast);
            for (auto* child : node->children())
                if (child) left.push_back(child);
        }
        return true;
    }
    bool VisitCastExpr(clang::CastExpr* cast) {
        if (only_reads(cast)) mark(cast->getSubExpr());
        return true;
    }

    bool VisitCXXForRangeStmt(clang::CXXForRangeStmt* loop) {
        if (!only_reads(loop)) return true;
        found.insert(loop->getRangeInit());
        mark(loop->getRangeInit());
        return true;
    }

private:
    void mark(const clang::Expr* expr) {
        for (;;) {
            expr = expr->IgnoreParens();
            if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(expr)) {
                if (cast->getCastKind() == clang::CK_UserDefinedConversion) return;
                expr = cast->getSubExpr();
            } else if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(expr)) {
                expr = member->getBase();
            } else if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(expr)) {
                expr = subscript->getBase();
            } else if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(expr)) {
                if (unary->getOpcode() != clang::UO_Deref && unary->getOpcode() != clang::UO_AddrOf) return;
                expr = unary->getSubExpr();
            } else if (const auto* either = llvm::dyn_cast<clang::ConditionalOperator>(expr)) {
                if (!found.insert(either).second) return;
                mark(either->getTrueExpr());
                expr = either->getFalseExpr();
            } else if (const auto* call = llvm::dyn_cast<clang::CallExpr>(expr)) {
                const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(call->getDirectCallee());
                if (!method || !shared_overload(method) || !found.insert(call).second) return;
                // The object of a shared call is only read too.
                if (const auto* of = llvm::dyn_cast<clang::CXXMemberCallExpr>(call)) expr = of->getImplicitObjectArgument();
                else if (call->getNumArgs() != 0) expr = call->getArg(0);
                else return;
            } else {
                return;
            }
        }
    }
};

}  // namespace

std::set<const clang::Expr*> only_read(const clang::Stmt* body) {
    Reads reads;
    if (body) reads.TraverseStmt(const_cast<clang::Stmt*>(body));
    return std::move(reads.found);
}

}  // namespace keel::checker
