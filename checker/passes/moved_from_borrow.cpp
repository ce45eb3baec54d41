// SPDX-License-Identifier: GPL-2.0-only

/// Moving out of what one does not own: K0507 (behind a reference, or a global), K0508 (an element of an array), K0509
/// (a member of an object whose destructor needs it).
///
///     void send_first(Pair& pair) {
///         send(std::move(pair.first));      // refused: K0507, the caller still has the pair
///         send(keel::take(pair.first));     // accepted: something is left in its place
///     }

#include "passes/passes.hpp"

namespace keel::checker::passes {
namespace {

/// The class with a destructor of its own that the place is a member of, if there is one on the way.
const clang::CXXRecordDecl* needs_members(const Function& function, const ir::Place& place) {
    auto type = function.body.locals[place.local].type;
    for (const auto& step : place.steps) {
        if (step.kind == ir::Projection::field) {
            const auto* record = type.getCanonicalType()->getAsCXXRecordDecl();
            if (record && record->getDestructor() && record->getDestructor()->isUserProvided()) return record;
        }
        type = step.type;
    }
    return nullptr;
}

}  // namespace

void moved_from_borrow(const Function& function, Report& report) {
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function.body.function);
    for (auto at : function.order)
        for (const auto& statement : function.body.blocks[at].statements)
            ir::for_each_access(statement, [&](const ir::Access& access) {
                if (access.kind != ir::Access::move) return;
                const auto quoted = [&] { return "'" + spell(function.body, access.place) + "'"; };
                for (const auto& step : access.place.steps) {
                    if (step.kind == ir::Projection::any_index || step.kind == ir::Projection::constant_index) {
                        report.error(Code::move_out_of_element, access.where,
                                     quoted() + " is an element: moving it would leave a hole in the array; use "
                                     "keel::take or keel::exchange to leave a value in its place");
                        return;
                    }
                    if (step.kind != ir::Projection::deref) continue;
                    if (step.through == ir::Deref::raw) return;  // Of unsafe code.
                    if (step.through == ir::Deref::owned || step.through == ir::Deref::box) continue;
                    report.error(Code::move_out_of_borrow, access.where,
                                 quoted() + " is borrowed, and cannot be moved away from its owner; use keel::take "
                                 "or keel::exchange to leave a value in its place");
                    return;
                }
                if (const auto& local = function.body.locals[access.place.local]; local.never_dies && local.declaration) {
                    report.error(Code::move_out_of_borrow, access.where,
                                 quoted() + " is there for as long as the program runs, and others would find it moved "
                                 "away; use keel::take or keel::exchange to leave a value in its place");
                    return;
                }
                const auto* record = needs_members(function, access.place);
                if (!record) return;
                // The class's own methods know what its destructor makes of it.
                if (method && method->getParent()->getCanonicalDecl() == record->getCanonicalDecl()) return;
                report.error(Code::move_out_of_destructor, access.where,
                             quoted() + " cannot be moved out: the destructor of '" + record->getName().str() +
                                 "' still needs it")
                    .note(record->getDestructor()->getLocation(), "the destructor");
            });
}

}  // namespace keel::checker::passes
