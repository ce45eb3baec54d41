// SPDX-License-Identifier: GPL-2.0-only

/// One exclusive borrow, one holder: K1204 where a value that holds one is copied.
///
///     struct Writer { Writer(const Writer&); int& target; };
///     Writer both(Writer& first) { return first; }   // refused: two writers to one place
///
/// A view that is trivially copyable is reborrowed instead: the source waits until the copy is done with.

#include "passes/passes.hpp"

namespace keel::checker::passes {

void copied_holders(const Function& function, Report& report) {
    for (auto at : function.order)
        for (const auto& statement : function.body.blocks[at].statements) {
            const auto* assign = std::get_if<ir::Assign>(&statement.what);
            const auto* use = assign ? std::get_if<ir::Use>(&assign->value) : nullptr;
            if (!use || use->operand.kind != ir::Operand::copy) continue;
            const auto type = function.body.type_of(assign->to);
            if (!is_object(type) || !function.shapes.holds_exclusive(type) || function.shapes.copies(type)) continue;
            report.error(Code::exclusive_holder_copied, statement.where,
                         "'" + spell(function.body, use->operand.place) +
                             "' holds an exclusive borrow, which a copy would have too; move it, or lend it by reference");
        }
}

}  // namespace keel::checker::passes
