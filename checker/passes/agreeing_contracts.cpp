// SPDX-License-Identifier: GPL-2.0-only

/// Whoever calls through a declaration gets what its definition does: K0195.
///
/// Redeclarations name the same lifetimes. What overrides a virtual function promises at least as much about
/// its result, and demands no more of its arguments, than what it overrides.

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
                     "this declaration of '" + function->getName().str() + "' says something else about " + what +
                         " than the first one")
            .note(first->getLocation(), "the first one, which callers see");
    };
    if (!function->getDeclName().isIdentifier()) return;
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

void overrides(const clang::CXXMethodDecl* method, Contracts& contracts, Report& report) {
    for (const auto* base : method->overridden_methods()) {
        const auto& mine = contracts.of(method);
        const auto& theirs = contracts.of(base);
        if (mine.parameter_lifetimes.size() != theirs.parameter_lifetimes.size()) continue;
        const auto disagrees = [&](const char* what) {
            report.error(Code::contracts_disagree, method->getLocation(),
                         "'" + method->getNameAsString() + "' " + what + " than what it overrides")
                .note(base->getLocation(), "callers see this one");
        };
        // Each lifetime here by its name there.
        std::map<Lifetime, Lifetime> image{{static_lifetime, static_lifetime}};
        bool demands_more = false;
        for (std::size_t at = 0; at < mine.parameter_lifetimes.size(); ++at)
            for (std::size_t slot = 0; slot < std::min(mine.parameter_lifetimes[at].size(), theirs.parameter_lifetimes[at].size());
                 ++slot) {
                const auto here = mine.parameter_lifetimes[at][slot], there = theirs.parameter_lifetimes[at][slot];
                const auto [entry, is_new] = image.try_emplace(here, there);
                if (!is_new && entry->second != there) demands_more = true;
            }
        for (const auto& [longer, shorter] : mine.outlives) {
            if (!image.contains(longer) || !image.contains(shorter)) continue;
            if (!theirs.lives_at_least(image[longer], image[shorter])) demands_more = true;
        }
        if (demands_more) {
            disagrees("demands more of its arguments' lifetimes");
            continue;
        }
        bool promises_less = false;
        for (std::size_t slot = 0; slot < std::min(mine.result_lifetimes.size(), theirs.result_lifetimes.size()); ++slot)
            for (const auto lifetime : mine.result_lifetimes[slot]) {
                bool is_known = !image.contains(lifetime);
                if (!is_known)
                    for (const auto allowed : theirs.result_lifetimes[slot])
                        if (theirs.lives_at_least(image[lifetime], allowed)) is_known = true;
                if (!is_known) promises_less = true;
            }
        if (promises_less) disagrees("promises less about what its result borrows from");
    }
}

}  // namespace

void agreeing_contracts(const Unit& unit, Contracts& contracts, Shapes& shapes, Report& report) {
    for (const auto* function : unit.functions) {
        redeclarations(function, shapes, report);
        if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function)) overrides(method, contracts, report);
    }
}

}  // namespace keel::checker::passes
