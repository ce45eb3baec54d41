// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "ir/body.hpp"

namespace keel::checker::ir {

/// What a statement does to a place.
struct Access {
    enum Kind : std::uint8_t {
        read,              ///< the value is loaded or copied
        move,              ///< the value is taken away
        borrow_shared,
        borrow_exclusive,
        borrow_two_phase,
        write,             ///< an assignment: what was there ends
        start,             ///< a first value
        drop,              ///< the destructor runs
        storage_dead,
    };
    Kind kind;
    const Place& place;
    clang::SourceLocation where;
};

/// Calls `visit` for each access of the statement, in the order in which they happen.
template <class Visit>
void for_each_access(const Statement& statement, Visit visit) {
    const auto operand = [&](const Operand& value) {
        if (value.kind == Operand::constant) return;
        visit(Access{value.kind == Operand::move ? Access::move : Access::read, value.place,
                     value.where.isValid() ? value.where : statement.where});
    };
    if (const auto* assign = std::get_if<Assign>(&statement.what)) {
        if (const auto* use = std::get_if<Use>(&assign->value)) {
            operand(use->operand);
        } else if (const auto* borrow = std::get_if<Borrow>(&assign->value)) {
            const auto kind = borrow->kind == BorrowKind::shared      ? Access::borrow_shared
                              : borrow->kind == BorrowKind::exclusive ? Access::borrow_exclusive
                                                                      : Access::borrow_two_phase;
            visit(Access{kind, borrow->place, statement.where});
        }
        visit(Access{assign->is_write ? Access::write : Access::start, assign->to, statement.where});
    } else if (const auto* read = std::get_if<Read>(&statement.what)) {
        visit(Access{Access::read, read->place, statement.where});
    } else if (const auto* call = std::get_if<Call>(&statement.what)) {
        for (const auto& argument : call->arguments) operand(argument);
        visit(Access{Access::start, call->to, statement.where});
    } else if (const auto* drop = std::get_if<Drop>(&statement.what)) {
        visit(Access{Access::drop, drop->place, statement.where});
    } else if (const auto* dead = std::get_if<StorageDead>(&statement.what)) {
        const Place whole{dead->local};
        visit(Access{Access::storage_dead, whole, statement.where});
    }
}

}  // namespace keel::checker::ir
