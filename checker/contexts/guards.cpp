// SPDX-License-Identifier: GPL-2.0-only

/// What a lock or a context lasts for can be seen in one function: a guard is a local, a parameter or a result (K2005),
/// and what a function locks it hands back in a guard or releases (K2004).

#include "contexts/contexts.hpp"

#include "contracts/shape.hpp"
#include "rules/words.hpp"

namespace keel::checker::contexts {
namespace {

bool is_passed_on(const clang::CXXRecordDecl* record) {
    return is_keel(record, "Option") || is_keel(record, "Result") || is_keel(record, "Slot");
}

/// A guard among what a type is made of, other than in an Option, a Result or a lambda.
bool keeps_guard(clang::QualType type) {
    if (type->isPointerType()) return false;
    type = type.getNonReferenceType().getCanonicalType();
    if (const auto* array = type->getAsArrayTypeUnsafe()) return !kinds_held(array->getElementType()).empty();
    const auto* special = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(type->getAsCXXRecordDecl());
    if (!special) return false;
    const bool passes_on = is_passed_on(special);
    return rules::any_type(special->getTemplateArgs().asArray(), [&](clang::QualType argument) {
        return (!passes_on && !argument->isPointerType() && !kinds_held(argument).empty()) || keeps_guard(argument);
    });
}

/// What is as much of a guard as what is in it.
bool has_guard_argument(const clang::TemplateArgumentList* arguments) {
    return arguments && rules::any_type(arguments->asArray(), [](clang::QualType type) { return !kinds_held(type).empty() || keeps_guard(type); });
}
/// Inside of a template that was given a guard: that is said where it was given.
bool is_of_guards(const clang::DeclContext* at) {
    for (; at; at = at->getParent()) {
        if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(at);
            special && has_guard_argument(&special->getTemplateArgs()))
            return true;
        if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(at);
            function && has_guard_argument(function->getTemplateSpecializationArgs()))
            return true;
    }
    return false;
}

void misplaced(clang::SourceLocation where, const std::string& name, Report& report) {
    report.error(Code::guard_misplaced, where,
                 "a guard is a local, a parameter or a result: in '" + name + "' nobody could see how long it holds its lock");
}

}  // namespace

void misplaced_guards(const Unit& unit, Report& report) {
    for (const auto* record : unit.classes) {
        if (record->isLambda() || guard_kind(record) || is_of_guards(record)) continue;
        for (const auto* field : record->fields())
            if (!kinds_held(field->getType()).empty() || keeps_guard(field->getType()))
                misplaced(field->getLocation(), field->getNameAsString(), report);
    }
    for (const auto* variable : unit.variables) {
        if (variable->getType()->isDependentType() || is_of_guards(variable->getDeclContext())) continue;
        if (variable->hasGlobalStorage() ? !kinds_held(variable->getType()).empty() || keeps_guard(variable->getType())
                                         : keeps_guard(variable->getType()))
            misplaced(variable->getLocation(), variable->getNameAsString(), report);
    }
    for (const auto* function : unit.functions) {
        if (function->isExternC() || function->isDefaulted() || is_of_guards(function)) continue;
        if (keeps_guard(function->getReturnType())) misplaced(function->getLocation(), function->getNameAsString(), report);
        for (const auto* parameter : function->parameters())
            if (keeps_guard(parameter->getType())) misplaced(parameter->getLocation(), parameter->getNameAsString(), report);
    }
}

void held_at_return(const Graph& graph, Report& report) {
    for (const auto& summary : graph.summaries()) {
        if (summary.left.empty()) continue;
        const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(summary.function);
        const bool is_of_guard = method && guard_kind(method->getParent());
        if (is_of_guard || !kinds_held(summary.function->getReturnType()).empty()) continue;
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
