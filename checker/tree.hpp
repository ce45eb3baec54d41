// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker {

/// Whether all that stands in the node are its children: no declaration, no template argument, nothing that the compiler
/// keeps aside. Most nodes are so, and a loop over them is quicker than clang::RecursiveASTVisitor.
inline bool holds_only_children(const clang::Stmt& node) {
    using clang::Stmt;
    switch (node.getStmtClass()) {
        case Stmt::ArraySubscriptExprClass:
        case Stmt::BinaryOperatorClass:
        case Stmt::BreakStmtClass:
        case Stmt::CallExprClass:
        case Stmt::CaseStmtClass:
        case Stmt::CharacterLiteralClass:
        case Stmt::CompoundAssignOperatorClass:
        case Stmt::CompoundStmtClass:
        case Stmt::ConditionalOperatorClass:
        case Stmt::ConstantExprClass:
        case Stmt::ContinueStmtClass:
        case Stmt::CStyleCastExprClass:
        case Stmt::CXXBindTemporaryExprClass:
        case Stmt::CXXBoolLiteralExprClass:
        case Stmt::CXXConstructExprClass:
        case Stmt::CXXFunctionalCastExprClass:
        case Stmt::CXXMemberCallExprClass:
        case Stmt::CXXNullPtrLiteralExprClass:
        case Stmt::CXXOperatorCallExprClass:
        case Stmt::CXXStaticCastExprClass:
        case Stmt::CXXTemporaryObjectExprClass:
        case Stmt::CXXThisExprClass:
        case Stmt::DefaultStmtClass:
        case Stmt::DoStmtClass:
        case Stmt::ExprWithCleanupsClass:
        case Stmt::ForStmtClass:
        case Stmt::IfStmtClass:
        case Stmt::ImplicitCastExprClass:
        case Stmt::IntegerLiteralClass:
        case Stmt::MaterializeTemporaryExprClass:
        case Stmt::NullStmtClass:
        case Stmt::ParenExprClass:
        case Stmt::ReturnStmtClass:
        case Stmt::StringLiteralClass:
        case Stmt::SwitchStmtClass:
        case Stmt::UnaryOperatorClass:
        case Stmt::WhileStmtClass: return true;
        case Stmt::DeclRefExprClass: return !llvm::cast<clang::DeclRefExpr>(node).hasExplicitTemplateArgs();
        case Stmt::MemberExprClass: return !llvm::cast<clang::MemberExpr>(node).hasExplicitTemplateArgs();
        default: return false;
    }
}

}  // namespace keel::checker
