// SPDX-License-Identifier: GPL-2.0-only
#include "rules/declarations.hpp"

namespace keel::checker::rules {
namespace {

class Visitor : public clang::RecursiveASTVisitor<Visitor> {
public:
    Visitor(const Unit& unit, const std::function<void(const clang::Decl&)>& look,
            const std::function<void(const clang::AttributedStmt&)>& look_at_statement)
        : unit_{unit}, look_{look}, look_at_statement_{look_at_statement} {}

    bool TraverseDecl(clang::Decl* decl) {
        if (!decl) return true;
        const bool is_outer = llvm::isa<clang::TranslationUnitDecl, clang::NamespaceDecl, clang::LinkageSpecDecl>(decl);
        if (!is_outer && (!unit_.is_checked(decl->getLocation()) || unit_.is_binding(*decl))) return true;
        return RecursiveASTVisitor::TraverseDecl(decl);
    }
    bool VisitDecl(clang::Decl* decl) {
        if (unit_.is_checked(decl->getLocation())) look_(*decl);
        return true;
    }
    // The call operator of a lambda hangs on the expression, and its attributes on the call operator.
    bool VisitLambdaExpr(clang::LambdaExpr* lambda) {
        if (const auto* call = lambda->getCallOperator(); call && unit_.is_checked(call->getLocation())) look_(*call);
        return true;
    }
    bool VisitAttributedStmt(clang::AttributedStmt* statement) {
        if (look_at_statement_) look_at_statement_(*statement);
        return true;
    }
    bool TraverseAttr(clang::Attr*) { return true; }

private:
    const Unit& unit_;
    const std::function<void(const clang::Decl&)>& look_;
    const std::function<void(const clang::AttributedStmt&)>& look_at_statement_;
};

}  // namespace

void each_written_declaration(const Unit& unit, const std::function<void(const clang::Decl&)>& look,
                              const std::function<void(const clang::AttributedStmt&)>& look_at_statement) {
    Visitor visitor{unit, look, look_at_statement};
    visitor.TraverseDecl(unit.ast.getTranslationUnitDecl());
}

}  // namespace keel::checker::rules
