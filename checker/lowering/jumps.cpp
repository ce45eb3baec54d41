// SPDX-License-Identifier: GPL-2.0-only

/// `goto` to a label of a block that the jump stands in, forward or backward: what was made on the way since the label
/// ends, as the language says.
///
///     again:
///         Buffer buffer = make();
///         if (!buffer.is_ready()) goto again;   // `buffer` ends
///
/// Jumps into a scope are refused: past the conditions and declarations at its start, nobody knows what holds there.

#include "lowering/lowering.hpp"

namespace keel::checker {
namespace {

/// Whether the label is one of those before a statement of the block itself.
bool stands_in(const clang::CompoundStmt& block, const clang::LabelDecl* label) {
    for (const clang::Stmt* statement : block.body())
        while (statement) {
            if (const auto* here = llvm::dyn_cast<clang::LabelStmt>(statement)) {
                if (here->getDecl() == label) return true;
                statement = here->getSubStmt();
            } else if (const auto* choice = llvm::dyn_cast<clang::SwitchCase>(statement)) {
                statement = choice->getSubStmt();
            } else if (const auto* attributed = llvm::dyn_cast<clang::AttributedStmt>(statement)) {
                statement = attributed->getSubStmt();
            } else {
                break;
            }
        }
    return false;
}

}  // namespace

Lowering::Label& Lowering::label_in(Scope& scope, const clang::LabelDecl* decl) {
    const auto [entry, is_new] = scope.labels.try_emplace(decl);
    if (is_new) entry->second.at = block();
    return entry->second;
}

void Lowering::jump(const clang::GotoStmt* stmt) {
    const auto* decl = stmt->getLabel();
    for (std::size_t depth = scopes_.size(); depth-- > 0;) {
        if (!scopes_[depth].block || !stands_in(*scopes_[depth].block, decl)) continue;
        unwind(depth + 1, stmt->getGotoLoc());
        const auto& label = label_in(scopes_[depth], decl);
        if (label.is_behind) unwind_to(scopes_[depth], label.locals, stmt->getGotoLoc());
        go(label.at);
        start(block());
        return;
    }
    refuse(Code::construct_unknown, stmt->getGotoLoc(),
           "the checker cannot see what holds at '" + decl->getName().str() +
               "', which stands in a scope that this goto is not in; put the label before a statement of a block around "
               "the goto");
}

void Lowering::label(const clang::LabelStmt* stmt) {
    if (auto& scope = scopes_.back(); scope.block) {
        auto& label = label_in(scope, stmt->getDecl());
        label.is_behind = true;
        label.locals = scope.locals.size();
        go(label.at);
        start(label.at);
    }
    statement(stmt->getSubStmt());
}

}  // namespace keel::checker
