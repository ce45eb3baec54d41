// SPDX-License-Identifier: GPL-2.0-only

/// The table of contents: every rule, in the order in which they run.

#include "checker.hpp"

#include "contexts/contexts.hpp"
#include "lowering/lowering.hpp"
#include "passes/passes.hpp"
#include "rules/rules.hpp"

namespace keel::checker {
namespace {

/// Rules over the flow of a function.
using FlowRule = void(const Function& function, Report& report);

constexpr FlowRule* flow_rules[] = {
    passes::missing_values,      // K0381, K0382
    passes::moved_from_borrow,   // K0507, K0508, K0509
    passes::assigned_to_itself,  // K0499, K0506
    passes::loan_rules,          // conflicts, promises of signatures, members that borrow from members
    passes::writes_through_shared,  // K0594, K0596
    passes::linear_values,          // K1201, K1202
    passes::copied_holders,         // K1204
};

/// Rules over all bodies of a unit and the calls between them.
using ContextRule = void(const contexts::Graph& graph, Report& report);

constexpr ContextRule* context_rules[] = {
    contexts::sleeping,        // K2001, K2006
    contexts::interrupts,      // K2002
    contexts::lock_order,      // K2003
    contexts::held_at_return,  // K2004
};

/// Blocks times variables: a function beyond it takes too long, and is refused rather than skipped.
constexpr std::size_t budget = 1'500'000'000;

bool is_comparison(const clang::FunctionDecl* function) {
    return function->isOverloadedOperator() && function->getOverloadedOperator() != clang::OO_Equal;
}

/// A lambda is checked before the function that makes it, which needs to know what it does.
std::vector<const clang::FunctionDecl*> lambdas_first(std::vector<const clang::FunctionDecl*> bodies) {
    const auto depth = [](const clang::FunctionDecl* function) {
        unsigned count = 0;
        for (const clang::DeclContext* at = function; at; at = at->getParent())
            if (const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(at); record && record->isLambda()) ++count;
        return count;
    };
    std::map<unsigned, std::vector<const clang::FunctionDecl*>, std::greater<>> by_depth;
    for (const auto* function : bodies) by_depth[depth(function)].push_back(function);
    bodies.clear();
    for (const auto& [count, functions] : by_depth) bodies.insert(bodies.end(), functions.begin(), functions.end());
    return bodies;
}

}  // namespace

void check(clang::ASTContext& ast, const Options& options, Report& report) {
    const Unit unit = collect(ast, options.bindings);
    // Rules that read declarations and expressions as the compiler's tree has them: rules/rules.hpp lists them.
    contexts::Calls calls;
    rules::all(unit, options, calls, report);

    // Not freed, like the compiler's own tree (-disable-free): the process is about to end.
    auto& shapes = *new Shapes{ast};
    auto& contracts = *new Contracts{shapes};
    for (const auto* record : unit.classes) passes::member_order_of_class(record, shapes, report);  // K1301
    passes::agreeing_contracts(unit, contracts, shapes, report);   // K0195
    passes::lifetime_missing(unit, contracts, shapes, report);  // K0106

    contexts::Guards guards;
    contexts::misplaced_guards(unit, guards, report);  // K2005

    auto& graph = *new contexts::Graph{ast, guards};
    Lowering lowering{shapes, contracts, report};
    for (const auto* function : lambdas_first(unit.bodies)) {
        // What the compiler wrote itself keeps the contract of its kind, member by member; a comparison has none.
        if (function->isDefaulted() && !is_comparison(function)) {
            passes::defaulted_members(function, report);  // K9003
            graph.add(contexts::summarise(function, calls));
            continue;
        }
        const auto* body = lowering.lower(function);
        if (!body) continue;
        if (options.dumps.contains("ir")) print(*body, llvm::errs());
        if (options.dumps.contains("signatures")) {
            llvm::errs() << "function " << function->getQualifiedNameAsString() << "\n";
            print(*body->signature, llvm::errs());
        }
        if (body->blocks.size() * body->locals.size() > budget) {
            report.error(Code::function_too_large, function->getLocation(),
                         "'" + function->getNameAsString() + "' is too large to be checked; split it");
            continue;
        }
        const auto order = reverse_post_order(*body);
        const Initialisation values{*body, order};
        const Regions regions{*body, shapes};
        const Liveness liveness{*body, shapes, values, regions, order};
        const Loans loans{*body, shapes, regions, liveness, order};
        if (options.dumps.contains("loans")) print(loans, *body, order, llvm::errs());
        const Function known{*body, shapes, contracts, values, loans, order};
        for (auto* rule : flow_rules) rule(known, report);
        graph.add(contexts::summarise(known, guards, calls));
    }
    graph.close();
    for (auto* rule : context_rules) rule(graph, report);
}

}  // namespace keel::checker
