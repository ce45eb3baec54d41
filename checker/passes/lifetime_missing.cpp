// SPDX-License-Identifier: GPL-2.0-only

/// A result that borrows says from what: K0106 where the signature leaves it open.
///
/// One borrowed parameter gives its lifetime to the result, and in a method the object does. With two, or
/// with none, the signature has to say it.
///
///     const int& larger(const int& a, const int& b);                                        // refused
///     const int& larger(const int& a [[clang::lifetimebound]], const int& b [[clang::lifetimebound]]);

#include "passes/passes.hpp"

namespace keel::checker::passes {

void lifetime_missing(const Unit& unit, Contracts& contracts, Shapes& shapes, Report& report) {
    std::set<const clang::FunctionDecl*> seen;
    for (const auto* function : unit.functions) {
        if (function->isImplicit() || function->isDeleted() || function->isDefaulted()) continue;
        // A number borrows from nobody. (Of an operator-> the pointer counts as a reference.)
        const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function);
        const auto made = constructor ? class_type(unit.ast, constructor->getParent()) : function->getReturnType();
        if (!is_arrow(function) && !shapes.holds_borrows(made)) continue;
        if (!seen.insert(function->getCanonicalDecl()).second) continue;
        const auto& signature = contracts.of(function);
        if (!signature.result_ambiguous) continue;
        // `auto` is what the body says.
        if (function->getDeclaredReturnType()->getContainedAutoType() && !function->getReturnType()->isReferenceType()) continue;
        if (signature.is_constructor) {
            report.error(Code::lifetime_missing, function->getLocation(),
                         "the object borrows from one of several parameters, and the signature does not say which")
                .note(function->getLocation(), "mark it [[clang::lifetimebound]], or name the lifetime with keel::lt");
            continue;
        }
        bool has_borrow = false;
        for (const auto& lifetimes : signature.parameter_lifetimes) has_borrow |= !lifetimes.empty();
        auto& finding = report.error(Code::lifetime_missing, function->getLocation(),
                                     has_borrow ? "the result borrows from one of several parameters, and the signature "
                                                  "does not say which"
                                                : "the result is a borrow, and there is no parameter that it could "
                                                  "borrow from");
        finding.note(function->getLocation(), has_borrow
                                                  ? "mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt"
                                                  : "return a value, or keel::static_ref if it lives as long as the module");
    }
}

}  // namespace keel::checker::passes
