// SPDX-License-Identifier: GPL-2.0-only

/// Whoever calls through a declaration gets what its definition does: K0195.
///
/// Redeclarations name the same lifetimes. What overrides a virtual function promises at least as much about
/// its result, and demands no more of its arguments, than what it overrides.

#include "contracts/replacement.hpp"
#include "lowering/function_pointers.hpp"
#include "passes/passes.hpp"

namespace keel::checker::passes {
namespace {

bool is_marked(const clang::ParmVarDecl* parameter) {
    for (const auto* mark : parameter->specific_attrs<clang::LifetimeBoundAttr>())
        if (!mark->isInherited()) return true;
    return false;
}

void redeclarations(const clang::FunctionDecl* function, Shapes& shapes, Report& report) {
    const auto* first = function->getFirstDecl();
    if (first == function || function->isImplicit() || function->isTemplateInstantiation()) return;
    const auto disagrees = [&](const std::string& what) {
        report.error(Code::contracts_disagree, function->getLocation(),
                     "this declaration of '" + function->getNameAsString() + "' says something else about " + what +
                         " than the first one")
            .note(first->getLocation(), "the first one, which callers see");
    };
    for (unsigned at = 0; at < function->getNumParams() && at < first->getNumParams(); ++at) {
        const auto* here = function->getParamDecl(at);
        const auto* there = first->getParamDecl(at);
        if (is_marked(here) && !is_marked(there)) return disagrees("what the result borrows from");
        if (shapes.names(here->getType()) != shapes.names(there->getType()))
            return disagrees("the lifetimes of its parameters");
    }
    if (shapes.names(function->getReturnType()) != shapes.names(first->getReturnType()))
        disagrees("the lifetime of its result");
}

void overrides(const clang::CXXMethodDecl* method, Contracts& contracts, Shapes& shapes, Report& report) {
    for (const auto* base : method->overridden_methods()) {
        // The destructor of a derived class ends with that of its base, and so never returns either.
        if (base->isNoReturn() && !method->isNoReturn() && !llvm::isa<clang::CXXDestructorDecl>(method)) {
            report.error(Code::contracts_disagree, method->getLocation(),
                         "'" + method->getNameAsString() +
                             "' may return, and what it overrides is [[noreturn]]: there is no code after a call of that one; "
                             "make this one [[noreturn]] too, or take the attribute off there")
                .note(base->getLocation(), "callers see this one");
            continue;
        }
        const auto mismatch = compare_override(method, base, contracts, shapes);
        if (mismatch == Mismatch::none) continue;
        report.error(Code::contracts_disagree, method->getLocation(),
                     "'" + method->getNameAsString() + "' " +
                         (mismatch == Mismatch::demands_more ? "demands more of its arguments' lifetimes"
                                                             : "promises less about what its result borrows from") +
                         " than what it overrides")
            .note(base->getLocation(), "callers see this one");
    }
}

}  // namespace

void agreeing_contracts(const Unit& unit, Contracts& contracts, Shapes& shapes, Report& report) {
    for (const auto* function : unit.functions) {
        redeclarations(function, shapes, report);
        if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function)) overrides(method, contracts, shapes, report);
    }
    for (const auto* variable : unit.variables)
        if (variable->hasGlobalStorage() && variable->hasInit())
            check_function_pointers(variable->getInit(), variable->getType(), contracts, shapes, report);
}

}  // namespace keel::checker::passes
