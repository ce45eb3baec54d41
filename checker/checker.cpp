// SPDX-License-Identifier: GPL-2.0-only

/// The table of contents: every rule, in the order in which they run.

#include "checker.hpp"

#include "lowering/lowering.hpp"
#include "passes/passes.hpp"
#include "rules/rules.hpp"

namespace keel::checker {
namespace {

/// Rules that read declarations and expressions as the compiler's tree has them.
using UnitRule = void(const Unit& unit, const Options& options, Report& report);

constexpr UnitRule* unit_rules[] = {
    // The list is filled by rules/rules.hpp, one function per rule.
    rules::all,
};

/// Rules over the flow of a function.
using FlowRule = void(const Function& function, Report& report);

constexpr FlowRule* flow_rules[] = {
    passes::missing_values,     // K0381, K0382
    passes::moved_from_borrow,  // K0507, K0508, K0509
    passes::conflicts,          // K0373, K0499, K0502 to K0506, K0515, K0597, K0713, K0716
    passes::writes_through_shared,  // K0594, K0596
    passes::signature_promises,     // K0521, K0621
};

}  // namespace

void check(clang::ASTContext& ast, const Options& options, Report& report) {
    const Unit unit = collect(ast);
    for (auto* rule : unit_rules) rule(unit, options, report);

    Shapes shapes{ast};
    Contracts contracts{shapes};
    Lowering lowering{shapes, contracts, report};
    for (const auto* function : unit.bodies) {
        const auto body = lowering.lower(function);
        if (!body) continue;
        if (options.dumps.contains("ir")) print(*body, llvm::errs());
        const auto order = reverse_post_order(*body);
        const Initialisation values{*body};
        const Regions regions{*body, shapes};
        const Liveness liveness{*body, shapes, values, order};
        const Loans loans{*body, shapes, regions, liveness, order};
        const Function known{*body, shapes, contracts, values, loans, order};
        for (auto* rule : flow_rules) rule(known, report);
    }
}

}  // namespace keel::checker
