// SPDX-License-Identifier: GPL-2.0-only
#include "dataflow/liveness.hpp"

#include "ir/access.hpp"

namespace keel::checker {

Liveness::Liveness(const ir::Body& body, Shapes& shapes, const Initialisation& values, const Regions& regions,
                   const std::vector<BlockId>& order)
    : body_{body}, shapes_{shapes}, order_{order} {
    bits_.reserve(body.locals.size());
    for (std::size_t at = 0; at < body.locals.size(); ++at)
        bits_.push_back(regions.count(LocalId{at}) == 0 ? not_followed : followed_++);
    if (followed_ == 0) return;
    // The destructor of a value that was moved away, and kept nothing, uses nothing.
    const auto is_asked_for = [&](const ir::Statement& statement) {
        const auto* drop = std::get_if<ir::Drop>(&statement.what);
        return drop && is_followed(drop->place.local);
    };
    auto state = values.bottom();
    for (auto at : order) {
        const auto& statements = body.blocks[at].statements;
        if (std::ranges::none_of(statements, is_asked_for)) continue;
        values.enter(state, at);
        for (std::size_t number = 0; number < statements.size(); ++number) {
            if (const auto* drop = std::get_if<ir::Drop>(&statements[number].what); drop && is_followed(drop->place.local))
                if (values.surely_moved(state, drop->place) && shapes.moves_empty(body.type_of(drop->place)))
                    idle_drops_.emplace(at.value, number);
            values.step(state, statements[number]);
        }
    }
}

void Liveness::solve() const {
    if (!ends_.empty()) return;
    ends_ = solve_backward(body_, order_, *this);
    starts_ = ends_;
    for (auto at : order_) {
        const auto& statements = body_.blocks[at].statements;
        for (std::size_t number = statements.size(); number-- > 0;)
            transfer(starts_[at.value], statements[number], at, number);
    }
}

const Liveness::State& Liveness::after(BlockId block, std::size_t statement) const {
    solve();
    if (inside_of_ != block) {
        const auto& statements = body_.blocks[block].statements;
        if (inside_.size() < statements.size()) inside_.resize(statements.size());
        auto state = ends_[block.value];
        for (std::size_t number = statements.size(); number-- > 0;) {
            inside_[number] = state;
            transfer(state, statements[number], block, number);
        }
        inside_of_ = block;
    }
    return inside_[statement];
}

/// What is returned is used by the caller.
Liveness::State Liveness::at_end(const ir::Block& block) const {
    auto state = bottom();
    if (block.end.kind == ir::Terminator::leave) use(state, body_.result);
    return state;
}

bool Liveness::join(State& into, const State& from) const {
    if (!from.used.test(into.used) && !from.dropped.test(into.dropped)) return false;
    into.used |= from.used;
    into.dropped |= from.dropped;
    return true;
}

void Liveness::transfer(State& state, const ir::Statement& statement, BlockId block, std::size_t number) const {
    const auto kill = [&](LocalId local) {
        if (!is_followed(local)) return;
        state.used.reset(bits_[local.value]);
        state.dropped.reset(bits_[local.value]);
    };
    if (const auto* live = std::get_if<ir::StorageLive>(&statement.what)) return kill(live->local);
    if (const auto* dead = std::get_if<ir::StorageDead>(&statement.what)) return kill(dead->local);
    if (const auto* drop = std::get_if<ir::Drop>(&statement.what)) {
        const auto local = drop->place.local;
        if (is_followed(local) && !idle_drops_.contains({block.value, static_cast<std::uint32_t>(number)}))
            state.dropped.set(bits_[local.value]);
        return;
    }
    // First what it defines, then what it uses: this runs against the flow.
    const auto define = [&](const ir::Place& to) {
        if (to.is_local()) kill(to.local);
        else if (std::ranges::any_of(to.steps, [](const auto& step) { return step.kind == ir::Projection::deref; }))
            use(state, to.local);
    };
    if (const auto* assign = std::get_if<ir::Assign>(&statement.what)) define(assign->to);
    if (const auto* call = std::get_if<ir::Call>(&statement.what)) define(call->to);
    ir::for_each_access(statement, [&](const ir::Access& access) {
        if (access.kind == ir::Access::write || access.kind == ir::Access::start) return;
        if (is_followed(access.place.local) && !is_part_without_borrows(access.place)) use(state, access.place.local);
    });
}

/// A member that holds no borrow: who uses it uses nothing that the other members borrow. Not so a base, whose virtual
/// functions see the members of the derived class.
bool Liveness::is_part_without_borrows(const ir::Place& place) const {
    return !place.is_local() && std::ranges::all_of(place.steps, [](const auto& step) { return step.kind == ir::Projection::field; }) &&
           shapes_.slots(body_.type_of(place)) == 0;
}

}  // namespace keel::checker
