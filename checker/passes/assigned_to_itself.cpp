// SPDX-License-Identifier: GPL-2.0-only

/// `text = text`, `node = std::move(*node.next)`: the operator of the class has the object in its hands twice, as *this
/// and as its argument, and may change or end the one while it reads the other (K0499, K0506).

#include "passes/passes.hpp"

namespace keel::checker::passes {
namespace {

bool is_element(const ir::Projection& step) {
    return step.kind == ir::Projection::any_index || step.kind == ir::Projection::constant_index;
}

void look_at(const ir::Assign& assign, clang::SourceLocation where, const Function& function, Report& report) {
    const auto* use = std::get_if<ir::Use>(&assign.value);
    if (!assign.is_write || !use || use->operand.kind == ir::Operand::constant) return;
    const auto& from = use->operand.place;
    if (overlap(assign.to, from) == ir::Overlap::none || function.shapes.copies(function.body.type_of(assign.to))) return;
    const auto& longer = from.steps.size() < assign.to.steps.size() ? assign.to : from;
    for (std::size_t at = std::min(from.steps.size(), assign.to.steps.size()); at < longer.steps.size(); ++at)
        if (const auto& step = longer.steps[at]; step.kind == ir::Projection::deref && step.through != ir::Deref::box)
            return;  // What a reference leads to is another object, or the loans say so.
    const bool moves = use->operand.kind == ir::Operand::move;
    if (moves && llvm::any_of(from.steps, is_element)) return;  // K0508
    auto& finding = report.error(moves ? Code::second_exclusive_borrow : Code::shared_against_exclusive, where,
                                  "'" + spell(function.body, assign.to) + "' is assigned from itself: operator= would change the object "
                                  "that it " + (moves ? "takes the value from" : "copies"));
    finding.note(use->operand.where, "'" + spell(function.body, from) + "' may be the same object, or a part of it; " +
                 (moves ? "move it into a variable first" : "copy it into a variable first"));
}

}  // namespace

void assigned_to_itself(const Function& function, Report& report) {
    for (auto at : function.order)
        for (const auto& statement : function.body.blocks[at].statements)
            if (const auto* assign = std::get_if<ir::Assign>(&statement.what)) look_at(*assign, statement.where, function, report);
}

}  // namespace keel::checker::passes
