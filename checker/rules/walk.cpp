// SPDX-License-Identifier: GPL-2.0-only
#include "rules/walk.hpp"

namespace keel::checker::rules {

void Walk::go_through(const clang::FunctionDecl& body) {
    function_ = &body;
    if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&body))
        for (const auto* init : constructor->inits()) {
            // What the compiler initialises by itself counts as written at the constructor.
            const bool written = init->isWritten();
            if (!written) used_at_.push_back(body.getLocation());
            initialises(*init);
            visit(init->getInit());
            if (!written) used_at_.pop_back();
        }
    visit(body.getBody());
    function_ = nullptr;
}

bool is_defaulted_construction(const clang::FunctionDecl& body) {
    const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&body);
    return constructor && constructor->isDefaulted() && !constructor->isCopyOrMoveConstructor();
}

void Walk::go_through(const clang::VarDecl& global) { visit(global.getInit()); }

const clang::Stmt* Walk::around() const {
    for (const auto* node : std::views::reverse(path_))
        if (!llvm::isa<clang::ParenExpr>(node)) return node;
    return nullptr;
}

clang::SourceLocation Walk::where(const clang::Stmt& node) const {
    if (!used_at_.empty()) return used_at_.front();
    if (const auto* expression = llvm::dyn_cast<clang::Expr>(&node); expression && expression->getExprLoc().isValid())
        return expression->getExprLoc();
    if (node.getBeginLoc().isValid()) return node.getBeginLoc();
    for (const auto* outer : std::views::reverse(path_))
        if (outer->getBeginLoc().isValid()) return outer->getBeginLoc();
    return function_ ? function_->getLocation() : clang::SourceLocation{};
}

void Walk::visit(const clang::Stmt* node) {
    if (!node) return;
    if (!enter(*node)) return;
    path_.push_back(node);
    visit_inside(*node);
    path_.pop_back();
    leave(*node);
}

void Walk::visit_inside(const clang::Stmt& node) {
    using namespace clang;
    // Every rule comes through here with every node: one jump, rather than a question for each kind.
    switch (node.getStmtClass()) {
        // Never evaluated. (Variable lengths would be, of arrays that refused_constructs refuses.)
        case Stmt::CXXNoexceptExprClass:
        case Stmt::RequiresExprClass:
        case Stmt::ConceptSpecializationExprClass:
        case Stmt::TypeTraitExprClass:
        case Stmt::ArrayTypeTraitExprClass:
        case Stmt::ExpressionTraitExprClass:
        case Stmt::UnaryExprOrTypeTraitExprClass:
        case Stmt::SizeOfPackExprClass: return;

        case Stmt::LambdaExprClass:
            for (const auto* init : cast<LambdaExpr>(node).capture_inits()) visit(init);
            return;
        case Stmt::CXXDefaultArgExprClass:
            used_at_.push_back(cast<CXXDefaultArgExpr>(node).getUsedLocation());
            visit(cast<CXXDefaultArgExpr>(node).getExpr());
            used_at_.pop_back();
            return;
        case Stmt::CXXDefaultInitExprClass:
            used_at_.push_back(cast<CXXDefaultInitExpr>(node).getUsedLocation());
            visit(cast<CXXDefaultInitExpr>(node).getExpr());
            used_at_.pop_back();
            return;
        case Stmt::IfStmtClass:
            if (const auto& chosen = cast<IfStmt>(node); chosen.isConsteval()) {
                visit(chosen.getThen());
                visit(chosen.getElse());
                return;
            }
            break;
        case Stmt::GenericSelectionExprClass: return visit(cast<GenericSelectionExpr>(node).getResultExpr());
        case Stmt::ChooseExprClass: return visit(cast<ChooseExpr>(node).getChosenSubExpr());
        case Stmt::PackIndexingExprClass: return visit(cast<PackIndexingExpr>(node).getSelectedExpr());
        case Stmt::PseudoObjectExprClass:
            for (const auto* step : cast<PseudoObjectExpr>(node).semantics()) visit(step);
            return;
        case Stmt::OpaqueValueExprClass:
            // Visited where it is made, except that `a ?: b` and copies of arrays keep it nowhere else.
            if (path_.size() > 1 && isa<ArrayInitLoopExpr>(path_[path_.size() - 2]))
                visit(cast<OpaqueValueExpr>(node).getSourceExpr());
            return;
        case Stmt::BinaryConditionalOperatorClass:
            visit(cast<BinaryConditionalOperator>(node).getCommon());
            visit(cast<BinaryConditionalOperator>(node).getFalseExpr());
            return;
        case Stmt::DeclStmtClass:
            for (const auto* decl : cast<DeclStmt>(node).decls()) {
                if (const auto* variable = dyn_cast<VarDecl>(decl)) visit(variable->getInit());
                if (const auto* parts = dyn_cast<DecompositionDecl>(decl))
                    for (const auto* part : parts->bindings())
                        if (const auto* holding = part->getHoldingVar()) visit(holding->getInit());
            }
            return;
        default: break;
    }
    for (const auto* child : node.children()) visit(child);
    // What the elements that the list does not name are made by.
    if (const auto* list = dyn_cast<InitListExpr>(&node); list && list->hasArrayFiller()) visit(list->getArrayFiller());
    if (const auto* list = dyn_cast<CXXParenListInitExpr>(&node); list && list->getType()->isArrayType())
        visit(list->getArrayFiller());
}

}  // namespace keel::checker::rules
