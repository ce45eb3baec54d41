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
    // Never evaluated. (Variable lengths would be, of arrays that refused_constructs refuses.)
    if (llvm::isa<clang::CXXNoexceptExpr, clang::RequiresExpr, clang::ConceptSpecializationExpr, clang::TypeTraitExpr,
                  clang::ArrayTypeTraitExpr, clang::ExpressionTraitExpr, clang::UnaryExprOrTypeTraitExpr,
                  clang::SizeOfPackExpr>(node))
        return;

    if (const auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(&node)) {
        for (const auto* init : lambda->capture_inits()) visit(init);
        return;
    }
    if (const auto* argument = llvm::dyn_cast<clang::CXXDefaultArgExpr>(&node)) {
        used_at_.push_back(argument->getUsedLocation());
        visit(argument->getExpr());
        used_at_.pop_back();
        return;
    }
    if (const auto* member = llvm::dyn_cast<clang::CXXDefaultInitExpr>(&node)) {
        used_at_.push_back(member->getUsedLocation());
        visit(member->getExpr());
        used_at_.pop_back();
        return;
    }
    if (const auto* chosen = llvm::dyn_cast<clang::IfStmt>(&node); chosen && chosen->isConsteval()) {
        visit(chosen->getThen());
        visit(chosen->getElse());
        return;
    }
    if (const auto* generic = llvm::dyn_cast<clang::GenericSelectionExpr>(&node)) {
        visit(generic->getResultExpr());
        return;
    }
    if (const auto* choice = llvm::dyn_cast<clang::ChooseExpr>(&node)) {
        visit(choice->getChosenSubExpr());
        return;
    }
    if (const auto* pack = llvm::dyn_cast<clang::PackIndexingExpr>(&node)) {
        visit(pack->getSelectedExpr());
        return;
    }
    if (const auto* operation = llvm::dyn_cast<clang::PseudoObjectExpr>(&node)) {
        for (const auto* step : operation->semantics()) visit(step);
        return;
    }
    if (const auto* shared = llvm::dyn_cast<clang::OpaqueValueExpr>(&node)) {
        // Visited where it is made, except that `a ?: b` and copies of arrays keep it nowhere else.
        if (const auto* outer = path_.size() > 1 ? path_[path_.size() - 2] : nullptr;
            outer && llvm::isa<clang::ArrayInitLoopExpr>(outer))
            visit(shared->getSourceExpr());
        return;
    }
    if (const auto* short_choice = llvm::dyn_cast<clang::BinaryConditionalOperator>(&node)) {
        visit(short_choice->getCommon());
        visit(short_choice->getFalseExpr());
        return;
    }
    if (const auto* declaration = llvm::dyn_cast<clang::DeclStmt>(&node)) {
        for (const auto* decl : declaration->decls()) {
            if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl)) visit(variable->getInit());
            if (const auto* parts = llvm::dyn_cast<clang::DecompositionDecl>(decl))
                for (const auto* part : parts->bindings())
                    if (const auto* holding = part->getHoldingVar()) visit(holding->getInit());
        }
        return;
    }
    for (const auto* child : node.children()) visit(child);
    // What the elements that the list does not name are made by.
    if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(&node); list && list->hasArrayFiller())
        visit(list->getArrayFiller());
    if (const auto* list = llvm::dyn_cast<clang::CXXParenListInitExpr>(&node); list && list->getType()->isArrayType())
        visit(list->getArrayFiller());
}

}  // namespace keel::checker::rules
