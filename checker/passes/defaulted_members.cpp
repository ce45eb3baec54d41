// SPDX-License-Identifier: GPL-2.0-only

/// A copy or move that the compiler writes has the contract of its kind: what the source borrows, the target does,
/// member by member. That holds if each member is copied by a function of the same kind, with its contract; another
/// one that overload resolution prefers may do anything, and is refused: K9003.

#include "passes/passes.hpp"

namespace keel::checker::passes {
namespace {

class Kinds : public clang::RecursiveASTVisitor<Kinds> {
public:
    const clang::FunctionDecl* other = nullptr;  ///< what is no copy and no move

    bool shouldVisitImplicitCode() const { return true; }
    bool VisitCXXConstructExpr(clang::CXXConstructExpr* construct) {
        const auto* constructor = construct->getConstructor();
        if (!constructor->isCopyOrMoveConstructor() || constructor->getNumParams() != 1) other = constructor;
        return true;
    }
    bool VisitCallExpr(clang::CallExpr* call) {
        const auto* callee = call->getDirectCallee();
        const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(callee);
        const bool assigns = method && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator());
        if (!assigns && callee && callee->getBuiltinID() == 0) other = callee;
        return true;
    }
};

}  // namespace

void defaulted_members(const clang::FunctionDecl* function, Report& report) {
    const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function);
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
    const bool assigns = method && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator());
    if (!assigns && !(constructor && constructor->isCopyOrMoveConstructor())) return;
    Kinds kinds;
    if (constructor)
        for (const auto* initialiser : constructor->inits()) kinds.TraverseStmt(initialiser->getInit());
    kinds.TraverseStmt(function->getBody());
    if (!kinds.other) return;
    report.error(Code::construct_unknown, function->getLocation(),
                 "this " + std::string{assigns ? "assignment" : "constructor"} + " of '" + method->getParent()->getName().str() +
                     "', which the compiler writes, copies a member by something that is no copy and no move; write it out")
        .note(kinds.other->getLocation(), "the function that it calls");
}

}  // namespace keel::checker::passes
