// SPDX-License-Identifier: GPL-2.0-only

/// Const is deep: through something shared nothing is written (K0594) or borrowed exclusively (K0596), also
/// where a member that is itself a `T&` would let C++ do it.
///
///     struct View { int& target; };
///     void set(const View& view) { view.target = 1; }  // refused: K0594, others may have the same View

#include "passes/passes.hpp"

namespace keel::checker::passes {

void writes_through_shared(const Function& function, Report& report) {
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function.body.function);
    const bool projects = method && !method->isConst() && has_annotation(method, "projects");
    for (auto at : function.order)
        for (const auto& statement : function.body.blocks[at].statements)
            ir::for_each_access(statement, [&](const ir::Access& access) {
                const auto* copied = std::get_if<ir::Assign>(&statement.what);
                const bool copies_view = access.kind == ir::Access::read && copied &&
                                         is_object(function.body.type_of(copied->to)) &&
                                         function.shapes.holds_exclusive(function.body.type_of(copied->to)) &&
                                         function.shapes.copies(function.body.type_of(copied->to));
                const bool writes = access.kind == ir::Access::write;
                const bool borrows =
                    access.kind == ir::Access::borrow_exclusive || access.kind == ir::Access::borrow_two_phase;
                if (!writes && !borrows && !copies_view) return;
                // A lambda that writes through its captures, in a const variable.
                bool is_shared = borrows && function.body.type_of(access.place).isConstQualified();
                for (const auto& step : access.place.steps) {
                    if (step.kind != ir::Projection::deref) {
                        // A member that may change behind a shared reference: a lock, an atomic.
                        const auto* field = llvm::dyn_cast_or_null<clang::FieldDecl>(step.part);
                        if (field && field->isMutable()) is_shared = false;
                        continue;
                    }
                    if (step.through == ir::Deref::raw) is_shared = false;
                    if (step.through == ir::Deref::shared) is_shared = true;
                }
                const auto name_of = [&] { return spell(function.body, access.place); };
                if (!is_shared && projects && access.place.local == function.body.self && !access.place.steps.empty()) {
                    // What the method hands out is its caller's to write; the method itself only finds it.
                    const auto* assign = std::get_if<ir::Assign>(&statement.what);
                    if (assign && assign->to.local == function.body.result) return;
                    report.error(Code::projection_writes, access.where,
                                 "'" + name_of() + "' is changed in a method marked keel::projects, which may be called "
                                 "where the object is only shared");
                    return;
                }
                if (!is_shared) return;
                const auto name = spell(function.body, access.place);
                if (writes)
                    report.error(Code::write_through_shared, access.where,
                                 "'" + name + "' is written through a shared borrow; others may be reading it");
                else
                    report.error(Code::exclusive_through_shared, access.where,
                                 "'" + name + "' is borrowed exclusively through a shared borrow; others may be using it");
            });
}

}  // namespace keel::checker::passes
