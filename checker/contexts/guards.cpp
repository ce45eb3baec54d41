// SPDX-License-Identifier: GPL-2.0-only

/// What a lock or a context lasts for can be seen in one function: a guard is a local, a parameter or a result (K2005),
/// and what a function locks it hands back in a guard or releases (K2004).

#include "contexts/contexts.hpp"


namespace keel::checker::contexts {
namespace {

void misplaced(clang::SourceLocation where, const std::string& name, Report& report) {
    report.error(Code::guard_misplaced, where,
                 "a guard is a local, a parameter or a result: in '" + name + "' nobody could see how long it holds its lock");
}

}  // namespace

void misplaced_guards(const Unit& unit, Guards& guards, Report& report) {
    for (const auto* record : unit.classes) {
        if (record->isLambda() || guard_kind(record) || guards.are_arguments_around(record)) continue;
        for (const auto* field : record->fields())
            if (!guards.held_by(field->getType()).empty() || guards.are_kept_by(field->getType()))
                misplaced(field->getLocation(), field->getNameAsString(), report);
    }
    for (const auto* variable : unit.variables) {
        if (variable->getType()->isDependentType() || guards.are_arguments_around(variable->getDeclContext())) continue;
        if (guards.are_kept_by(variable->getType()) ||
            (variable->hasGlobalStorage() && !guards.held_by(variable->getType()).empty()))
            misplaced(variable->getLocation(), variable->getNameAsString(), report);
    }
    for (const auto* function : unit.functions) {
        if (function->isExternC() || function->isDefaulted() || guards.are_arguments_around(function)) continue;
        if (guards.are_kept_by(function->getReturnType())) misplaced(function->getLocation(), function->getNameAsString(), report);
        for (const auto* parameter : function->parameters())
            if (guards.are_kept_by(parameter->getType())) misplaced(parameter->getLocation(), parameter->getNameAsString(), report);
    }
}

void held_at_return(const Graph& graph, Report& report) {
    for (const auto& summary : graph.summaries()) {
        if (summary.left.empty()) continue;
        const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(summary.function);
        const bool is_of_guard = method && guard_kind(method->getParent());
        if (is_of_guard || !graph.guards().held_by(summary.function->getReturnType()).empty()) continue;
        // What C code pairs, such as a wrapper that bears the same facts, says so.
        const auto facts = facts_of(summary.function);
        for (const auto& held : summary.left) {
            if (llvm::is_contained(facts.takes, held.kind)) continue;
            report.error(Code::guard_held_to_user_space, held.where,
                         spell_taken(held.kind) + " here, and " + name_of(summary.function) +
                             " may return with it: release it on every way, or return a guard");
        }
    }
}

}  // namespace keel::checker::contexts
