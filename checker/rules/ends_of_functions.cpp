// SPDX-License-Identifier: GPL-2.0-only

/// A function that returns a value does so on each path, and a `[[noreturn]]` function on none (K1405). The compiler's
/// own graph of the body decides; a switch that names each enumerator of a closed enum has no other way out.

#include <clang/Analysis/CFG.h>

#include "rules/rules.hpp"
#include "rules/types.hpp"

namespace keel::checker::rules {
namespace {

/// Whether control can come to the end of the body without a return.
bool falls_off(const clang::FunctionDecl& function, const clang::CFG& graph) {
    llvm::SmallVector<const clang::CFGBlock*> todo{&graph.getEntry()};
    llvm::DenseSet<const clang::CFGBlock*> seen{&graph.getEntry()};
    while (!todo.empty()) {
        const auto* block = todo.pop_back_val();
        for (const auto& next : block->succs()) {
            const auto* successor = next.getReachableBlock();
            if (!successor) {
                // An edge that the compiler thinks is not taken, for all enumerators are named: only of a closed enum.
                const auto* possible = next.getPossiblyUnreachableBlock();
                const auto* choice = llvm::dyn_cast_if_present<clang::SwitchStmt>(block->getTerminatorStmt());
                if (!possible || !choice || is_closed_enum(choice->getCond()->IgnoreParenImpCasts()->getType())) continue;
                successor = possible;
            }
            if (successor == &graph.getExit()) {
                if (block->hasNoReturnElement()) continue;
                bool returns = false;
                for (const auto& element : *block)
                    if (const auto statement = element.getAs<clang::CFGStmt>())
                        returns |= llvm::isa<clang::ReturnStmt, clang::CoreturnStmt, clang::CXXThrowExpr>(statement->getStmt());
                if (!returns || function.isNoReturn()) return true;
                continue;
            }
            if (seen.insert(successor).second) todo.push_back(successor);
        }
    }
    return false;
}

void report_noreturn(const clang::FunctionDecl& body, Report& report) {
    report.error(Code::falls_off_the_end, body.getLocation(),
                 "'" + body.getNameAsString() + "' is [[noreturn]], and can return: its callers have no code after the call; end "
                 "it with a loop or __builtin_trap()");
}

}  // namespace

void ends_of_functions(const Unit& unit, Report& report) {
    // What the compiler writes always comes to its end.
    for (const auto* function : unit.functions)
        if (function->isDefaulted() && !function->isDeleted() && function->isNoReturn()) report_noreturn(*function, report);
    for (const auto* body : unit.bodies) {
        const bool returns_value = !body->getReturnType()->isVoidType() && !body->isMain() &&
                                   !llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(body);
        if ((!returns_value && !body->isNoReturn()) || body->isImplicit() || body->isDefaulted()) continue;
        // Most end in a return, and need no graph.
        const auto* block = llvm::dyn_cast_if_present<clang::CompoundStmt>(body->getBody());
        if (!block) continue;
        if (!body->isNoReturn() && !block->body_empty() && llvm::isa<clang::ReturnStmt>(block->body_back())) continue;
        clang::CFG::BuildOptions options;
        options.PruneTriviallyFalseEdges = true;
        options.AddImplicitDtors = true;
        const auto graph = clang::CFG::buildCFG(body, body->getBody(), &unit.ast, options);
        if (!graph) {
            report.error(Code::construct_unknown, body->getLocation(), "the checker cannot see where this function ends");
            continue;
        }
        if (!falls_off(*body, *graph)) continue;
        if (body->isNoReturn())
            report_noreturn(*body, report);
        else
            report.error(Code::falls_off_the_end, block->getRBracLoc(),
                         "control can come to the end of '" + body->getNameAsString() + "', which returns a value: return one "
                         "here, or __builtin_trap() where that cannot be");
    }
}

}  // namespace keel::checker::rules
