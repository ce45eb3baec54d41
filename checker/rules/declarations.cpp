// SPDX-License-Identifier: GPL-2.0-only
#include "rules/declarations.hpp"

#include "tree.hpp"

namespace keel::checker::rules {
namespace {

class Visitor : public clang::RecursiveASTVisitor<Visitor> {
public:
    Visitor(const Unit& unit, Written& written) : unit_{unit}, written_{written} {}

    bool TraverseDecl(clang::Decl* decl) {
        if (!decl) return true;
        if (!is_outer(decl) && (unit_.is_binding(*decl) || !unit_.is_checked(decl->getLocation()))) return true;
        if (const auto* block = llvm::dyn_cast<clang::LinkageSpecDecl>(decl)) {
            VisitDecl(decl);
            if (const auto left = unit_.left_of_blocks.find(block); left != unit_.left_of_blocks.end())
                for (auto* inside : left->second) TraverseDecl(inside);
            return true;
        }
        return RecursiveASTVisitor::TraverseDecl(decl);
    }
    bool TraverseStmt(clang::Stmt* stmt, DataRecursionQueue* = nullptr) {
        if (!stmt) return true;
        llvm::SmallVector<clang::Stmt*, 32> left{stmt};
        while (!left.empty()) {
            auto* node = left.pop_back_val();
            // A type that is written may declare parameters, with attributes.
            if (!holds_only_children(*node) || llvm::isa<clang::ExplicitCastExpr, clang::CXXTemporaryObjectExpr>(node)) {
                RecursiveASTVisitor::TraverseStmt(node);
                continue;
            }
            for (auto* child : node->children())
                if (child) left.push_back(child);
        }
        return true;
    }
    bool VisitDecl(clang::Decl* decl) {
        // Of all others, TraverseDecl has asked.
        if (!is_outer(decl) || unit_.is_checked(decl->getLocation())) written_.declarations.push_back(decl);
        return true;
    }
    // The call operator of a lambda hangs on the expression, and its attributes on the call operator.
    bool VisitLambdaExpr(clang::LambdaExpr* lambda) {
        if (const auto* call = lambda->getCallOperator(); call && unit_.is_checked(call->getLocation()))
            written_.declarations.push_back(call);
        return true;
    }
    bool VisitAttributedStmt(clang::AttributedStmt* statement) {
        written_.statements.push_back(statement);
        return true;
    }
    bool TraverseAttr(clang::Attr*) { return true; }

private:
    static bool is_outer(const clang::Decl* decl) {
        return llvm::isa<clang::TranslationUnitDecl, clang::NamespaceDecl, clang::LinkageSpecDecl>(decl);
    }

    const Unit& unit_;
    Written& written_;
};

}  // namespace

Written written_in(const Unit& unit) {
    Written written;
    Visitor{unit, written}.TraverseDecl(unit.ast.getTranslationUnitDecl());
    return written;
}

}  // namespace keel::checker::rules
