// SPDX-License-Identifier: GPL-2.0-only
#include "rules/walk.hpp"

namespace keel::checker::rules {

void Walk::go_through(const clang::FunctionDecl& body) { JointWalk{{this}}.go_through(body); }
void Walk::go_through(const clang::VarDecl& global) { JointWalk{{this}}.go_through(global); }

JointWalk::JointWalk(std::vector<Walk*> walks) : walks_{std::move(walks)} {
    assert(walks_.size() <= 32);
    for (std::size_t number = 0; number < walks_.size(); ++number)
        for (std::size_t kind = 0; kind < ask_.size(); ++kind)
            ask_[kind] |= static_cast<Some>(walks_[number]->kinds_[kind]) << number;
}

template <class Body>
JointWalk::Some JointWalk::starts(const Body& body) {
    Some some = 0;
    for (std::size_t number = 0; number < walks_.size(); ++number) {
        walks_[number]->at_ = &at_;
        some |= static_cast<Some>(walks_[number]->starts(body)) << number;
    }
    return some;
}

void JointWalk::go_through(const clang::FunctionDecl& body) {
    at_.function = &body;
    const auto some = starts(body);
    if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&body))
        for (const auto* init : constructor->inits()) {
            // What the compiler initialises by itself counts as written at the constructor.
            const bool written = init->isWritten();
            if (!written) at_.used_at.push_back(body.getLocation());
            for_each(some, [&](unsigned number) { walks_[number]->initialises(*init); });
            visit(init->getInit(), some);
            if (!written) at_.used_at.pop_back();
        }
    visit(body.getBody(), some);
    for_each(some, [&](unsigned number) { walks_[number]->ends(body); });
    at_.function = nullptr;
}

void JointWalk::go_through(const clang::VarDecl& global) { visit(global.getInit(), starts(global)); }

bool is_defaulted_construction(const clang::FunctionDecl& body) {
    const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&body);
    return constructor && constructor->isDefaulted() && !constructor->isCopyOrMoveConstructor();
}

const clang::Stmt* Walk::around() const {
    for (const auto* node : std::views::reverse(at_->path))
        if (!llvm::isa<clang::ParenExpr>(node)) return node;
    return nullptr;
}

clang::SourceLocation Walk::where(const clang::Stmt& node) const {
    if (!at_->used_at.empty()) return at_->used_at.front();
    if (const auto* expression = llvm::dyn_cast<clang::Expr>(&node); expression && expression->getExprLoc().isValid())
        return expression->getExprLoc();
    if (node.getBeginLoc().isValid()) return node.getBeginLoc();
    for (const auto* outer : std::views::reverse(at_->path))
        if (outer->getBeginLoc().isValid()) return outer->getBeginLoc();
    return at_->function ? at_->function->getLocation() : clang::SourceLocation{};
}

void JointWalk::visit(const clang::Stmt* node, Some some) {
    if (!node) return;
    for_each(some & ask_[node->getStmtClass()], [&](unsigned number) {
        if (!walks_[number]->enter(*node)) some &= ~(Some{1} << number);
    });
    if (some == 0) return;
    at_.path.push_back(node);
    visit_inside(*node, some);
    at_.path.pop_back();
}

void JointWalk::visit_inside(const clang::Stmt& node, Some some) {
    using namespace clang;
    // All nodes come through here: one jump, rather than a question for each kind.
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
            for (const auto* init : cast<LambdaExpr>(node).capture_inits()) visit(init, some);
            return;
        case Stmt::CXXDefaultArgExprClass:
            at_.used_at.push_back(cast<CXXDefaultArgExpr>(node).getUsedLocation());
            visit(cast<CXXDefaultArgExpr>(node).getExpr(), some);
            at_.used_at.pop_back();
            return;
        case Stmt::CXXDefaultInitExprClass:
            at_.used_at.push_back(cast<CXXDefaultInitExpr>(node).getUsedLocation());
            visit(cast<CXXDefaultInitExpr>(node).getExpr(), some);
            at_.used_at.pop_back();
            return;
        case Stmt::IfStmtClass:
            if (const auto& chosen = cast<IfStmt>(node); chosen.isConsteval()) {
                visit(chosen.getThen(), some);
                visit(chosen.getElse(), some);
                return;
            }
            break;
        case Stmt::GenericSelectionExprClass: return visit(cast<GenericSelectionExpr>(node).getResultExpr(), some);
        case Stmt::ChooseExprClass: return visit(cast<ChooseExpr>(node).getChosenSubExpr(), some);
        case Stmt::PackIndexingExprClass: return visit(cast<PackIndexingExpr>(node).getSelectedExpr(), some);
        case Stmt::PseudoObjectExprClass:
            for (const auto* step : cast<PseudoObjectExpr>(node).semantics()) visit(step, some);
            return;
        case Stmt::OpaqueValueExprClass:
            // Visited where it is made, except that `a ?: b` and copies of arrays keep it nowhere else.
            if (at_.path.size() > 1 && isa<ArrayInitLoopExpr>(at_.path[at_.path.size() - 2]))
                visit(cast<OpaqueValueExpr>(node).getSourceExpr(), some);
            return;
        case Stmt::BinaryConditionalOperatorClass:
            visit(cast<BinaryConditionalOperator>(node).getCommon(), some);
            visit(cast<BinaryConditionalOperator>(node).getFalseExpr(), some);
            return;
        case Stmt::DeclStmtClass:
            for (const auto* decl : cast<DeclStmt>(node).decls()) {
                if (const auto* variable = dyn_cast<VarDecl>(decl)) visit(variable->getInit(), some);
                if (const auto* parts = dyn_cast<DecompositionDecl>(decl))
                    for (const auto* part : parts->bindings())
                        if (const auto* holding = part->getHoldingVar()) visit(holding->getInit(), some);
            }
            return;
        default: break;
    }
    for (const auto* child : node.children()) visit(child, some);
    // What the elements that the list does not name are made by.
    if (const auto* list = dyn_cast<InitListExpr>(&node); list && list->hasArrayFiller()) visit(list->getArrayFiller(), some);
    if (const auto* list = dyn_cast<CXXParenListInitExpr>(&node); list && list->getType()->isArrayType())
        visit(list->getArrayFiller(), some);
}

}  // namespace keel::checker::rules
