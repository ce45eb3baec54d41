// SPDX-License-Identifier: GPL-2.0-only
#include "dataflow/loans.hpp"

namespace keel::checker {
namespace {

/// A copy of an exclusive view that C++ copies freely: the source is frozen while the copy is used.
ir::Place reborrowed_view(const ir::Place& place) {
    return place.then({ir::Projection::deref, ir::Deref::exclusive, nullptr, 0, {}});
}

bool goes_through(const ir::Place& place, ir::Deref through) {
    return std::ranges::any_of(place.steps, [&](const auto& step) {
        return step.kind == ir::Projection::deref && step.through == through;
    });
}

}  // namespace

Loans::Loans(const ir::Body& body, Shapes& shapes, const Regions& regions, const Liveness& liveness,
             const std::vector<BlockId>& order)
    : body_{body}, shapes_{shapes}, regions_{regions}, liveness_{liveness} {
    for (Lifetime lifetime = 0; lifetime < body.signature->lifetimes; ++lifetime) {
        Loan loan{};
        loan.lifetime = lifetime;
        loan.place = ir::Place{body.result};
        placeholders_.push_back(loans_.add(loan));
    }
    find_loans(order);
    borrow_members();
    follow_boxes(order);
    by_local_.resize(body.locals.size());
    if (!regions.carries()) {
        states_.resize(body.blocks.size());
        return;
    }
    for (std::size_t at = placeholders_.size(); at < loans_.size(); ++at)
        by_local_[loans_[LoanId{at}].place.local.value].push_back(LoanId{at});
    repeated_ = repeated_blocks(body, order);
    // With no borrow, and none of a caller, there is nothing to carry.
    if (borrows() || placeholders_.size() > 1) states_ = solve_forward(body, order, *this);
    else states_.resize(body.blocks.size());
}

void Loans::find_loans(const std::vector<BlockId>& order) {
    for (auto at : order) {
        const auto& statements = body_.blocks[at].statements;
        for (std::size_t number = 0; number < statements.size(); ++number) {
            const auto* assign = std::get_if<ir::Assign>(&statements[number].what);
            if (!assign) continue;
            Loan loan{};
            loan.where = statements[number].where;
            loan.block = at;
            loan.statement = number;
            loan.into = assign->to.local;
            if (const auto* borrow = std::get_if<ir::Borrow>(&assign->value)) {
                loan.kind = borrow->kind;
                loan.place = borrow->place;
                loan.of_capture = borrow->of_capture;
            } else if (const auto* use = std::get_if<ir::Use>(&assign->value)) {
                const auto type = body_.type_of(assign->to);
                if (use->operand.kind != ir::Operand::copy || !is_object(type)) continue;
                if (!shapes_.holds_exclusive(type) || !shapes_.copies(type)) continue;
                loan.kind = ir::BorrowKind::exclusive;
                loan.place = reborrowed_view(use->operand.place);
            } else {
                continue;
            }
            // Behind a raw pointer nothing is tracked, and a global does not end.
            if (goes_through(loan.place, ir::Deref::raw)) continue;
            if (body_.locals[loan.place.local].never_dies) continue;
            by_statement_[{at.value, number}] = loans_.add(loan);
        }
    }
}

/// Outside of the constructor, a member that another one borrows from counts as borrowed for good.
void Loans::borrow_members() {
    if (body_.is_constructor) return;
    const auto& self = body_.self;
    for (const auto& [number, region] : regions_.inner()) {
        const auto& inner = shapes_.inner_borrows()[number];
        const auto* lender = llvm::dyn_cast_or_null<clang::FieldDecl>(inner.lender);
        if (!lender) continue;
        const auto& reference = body_.locals[self];
        ir::Projection step{ir::Projection::deref, ir::Deref::exclusive, nullptr, 0, reference.type->getPointeeType()};
        if (reference.owned_reference) step.through = ir::Deref::owned;
        else if (step.type.isConstQualified()) step.through = ir::Deref::shared;
        Loan loan{};
        loan.kind = shapes_.holds_exclusive(inner.borrower->getType()) ? ir::BorrowKind::exclusive : ir::BorrowKind::shared;
        loan.place = ir::Place{self}.then(step).then({ir::Projection::field, {}, lender, 0, lender->getType()});
        if (has_stable_pointee(lender->getType()))
            loan.place = loan.place.then({ir::Projection::deref, ir::Deref::box, nullptr, 0, lender->getType()});
        loan.where = inner.borrower->getLocation();
        loan.into = self;
        inner_loans_.emplace_back(region, loans_.add(loan));
    }
}

/// A borrow of `*box` stays a borrow of `*other` when the box is moved to `other`.
void Loans::follow_boxes(const std::vector<BlockId>& order) {
    // Of each local, the loans of what a box in it owns.
    std::map<LocalId, std::vector<LoanId>> of_boxes;
    for (std::size_t index = placeholders_.size(); index < loans_.size(); ++index)
        if (const auto& place = loans_[LoanId{index}].place; goes_through(place, ir::Deref::box))
            of_boxes[place.local].push_back(LoanId{index});
    if (of_boxes.empty()) return;
    std::set<std::tuple<std::uint32_t, std::size_t, LoanId>> known;
    for (bool grew = true; grew && loans_.size() < 20000;) {
        grew = false;
        for (auto at : order) {
            const auto& statements = body_.blocks[at].statements;
            for (std::size_t number = 0; number < statements.size(); ++number) {
                const auto* assign = std::get_if<ir::Assign>(&statements[number].what);
                const auto* use = assign ? std::get_if<ir::Use>(&assign->value) : nullptr;
                if (!use || use->operand.kind != ir::Operand::move) continue;
                const auto& from = use->operand.place;
                const auto found = of_boxes.find(from.local);
                if (found == of_boxes.end()) continue;
                // A copy: a box that is moved within its local adds to what is gone through.
                for (const auto id : std::vector{found->second}) {
                    const Loan source = loans_[id];
                    if (!from.is_prefix_of(source.place) || source.place.steps.size() == from.steps.size()) continue;
                    ir::Place rest = assign->to;
                    rest.steps.append(source.place.steps.begin() + from.steps.size(), source.place.steps.end());
                    if (!goes_through(rest, ir::Deref::box) || rest.steps.size() > 12) continue;
                    if (!known.insert({at.value, number, id}).second) continue;
                    Loan follower = source;
                    follower.place = std::move(rest);
                    follower.follows = id;
                    const auto added = loans_.add(std::move(follower));
                    followers_[{at.value, number}].emplace_back(id, added);
                    of_boxes[assign->to.local].push_back(added);
                    grew = true;
                }
            }
        }
    }
}

LoanId Loans::made_by(BlockId block, std::size_t statement) const {
    const auto found = by_statement_.find({block.value, statement});
    return found == by_statement_.end() ? LoanId{} : found->second;
}

Loans::State Loans::entry() const {
    State state;
    state.reserve(8);
    for (Lifetime lifetime = 1; lifetime < placeholders_.size(); ++lifetime)
        state[regions_.find(regions_.universal(lifetime)).value].merge(LoanSet{placeholders_[lifetime]});
    const auto& signature = *body_.signature;
    if (signature.object != static_lifetime && regions_.count(body_.self) != 0)
        state[regions_.find(regions_.of(body_.self, 0)).value].merge(LoanSet{placeholders_[signature.object]});
    for (const auto& [region, loan] : inner_loans_) {
        state[regions_.find(region).value].merge(LoanSet{loan});
        // It ends with the object.
        if (signature.has_self)
            state[regions_.find(region).value].merge(LoanSet{placeholders_[signature.parameter_lifetimes[0][0]]});
    }
    std::vector<LocalId> locals;
    if (signature.has_self) locals.push_back(body_.self);
    locals.insert(locals.end(), body_.parameters.begin(), body_.parameters.end());
    for (std::size_t at = 0; at < locals.size() && at < signature.parameters.size(); ++at) {
        const auto& lifetimes = signature.parameter_lifetimes[at];
        for (unsigned slot = 0; slot < lifetimes.size() && slot < regions_.count(locals[at]); ++slot)
            if (lifetimes[slot] != static_lifetime)
                state[regions_.find(regions_.of(locals[at], slot)).value].merge(LoanSet{placeholders_[lifetimes[slot]]});
    }
    return state;
}

bool Loans::is_live(const Regions::Member& member, const Liveness::State& live) const {
    return liveness_.is_used(live, member.local) ||
           (liveness_.is_dropped(live, member.local) && shapes_.used_by_destructor(body_.locals[member.local].type, member.slot));
}

bool Loans::is_live(RegionId region, const Liveness::State& live) const {
    if (regions_.is_universal(region) || regions_.is_inner(region)) return true;
    return llvm::any_of(regions_.members(region), [&](const auto& member) { return is_live(member, live); });
}

bool Loans::join(State& into, const State& from, BlockId to) const {
    bool grew = false;
    const auto& live = liveness_.at_start(to);
    for (const auto& [region, loans] : from) {
        if (loans.empty() || !is_live(RegionId{region}, live)) continue;
        if (into[region].merge(loans)) grew = true;
    }
    return grew;
}

/// Carries loans into one slot of a place.
void Loans::put(State& state, const ir::Place& to, unsigned slot, RegionId region, LoanSet loans,
                const Liveness::State& live, bool replace) const {
    if (!region.valid()) return;
    const auto one = regions_.find(region);
    if (replace && !regions_.is_universal(one) && !regions_.is_inner(one) && regions_.is_sole(to, slot)) {
        // Two slots of one variable may have been tied: what comes into one does not end what is in the other.
        const auto& members = regions_.members(one);
        const bool is_tied = std::ranges::count(members, to.local, &Regions::Member::local) > 1;
        if (!is_tied && llvm::none_of(members, [&](const auto& member) { return member.local != to.local && is_live(member, live); })) {
            if (loans.empty()) state.erase(one.value);
            else state[one.value] = std::move(loans);
            return;
        }
    }
    if (!loans.empty()) state[one.value].merge(loans);
}

/// A reference that is bound anew, as in the next round of a loop, leads elsewhere: what was borrowed through it is
/// of no more concern to it.
void Loans::forget_through(State& state, LocalId local, BlockId block) const {
    if (!repeated_.test(block.value) || by_local_[local.value].empty() || !body_.locals[local].type->isReferenceType()) return;
    for (const auto id : by_local_[local.value])
        if (!loans_[id].place.steps.empty())
            for (auto& [region, loans] : state)
                if (loans.contains(id)) loans.erase(id);
}

/// A variable that was moved away holds nothing, if its destructor does not look either.
void Loans::empty(State& state, const ir::Operand& operand, const Liveness::State& live) const {
    if (operand.kind != ir::Operand::move || !operand.place.is_local()) return;
    const auto local = operand.place.local;
    const auto type = body_.locals[local].type;
    if (type->isReferenceType() || !shapes_.moves_empty(type)) return;
    for (unsigned slot = 0; slot < regions_.count(local); ++slot) {
        const auto one = regions_.find(regions_.of(local, slot));
        if (regions_.is_universal(one) || regions_.is_inner(one)) continue;
        if (llvm::none_of(regions_.members(one), [&](const auto& member) { return member.local != local && is_live(member, live); }))
            state.erase(one.value);
    }
}

void Loans::step(State& state, const ir::Statement& statement, BlockId block, std::size_t number) const {
    const auto held = [&](RegionId region) -> LoanSet {
        if (!region.valid()) return {};
        const auto found = state.find(regions_.find(region).value);
        return found == state.end() ? LoanSet{} : found->second;
    };
    if (const auto* assign = std::get_if<ir::Assign>(&statement.what)) {
        if (const auto found = followers_.find({block.value, number}); found != followers_.end())
            for (auto& [region, loans] : state)
                for (const auto& [source, follower] : found->second)
                    if (loans.contains(source)) loans.merge(LoanSet{follower});
        if (assign->to.is_local() && !assign->adds) forget_through(state, assign->to.local, block);
        const auto to = regions_.of(assign->to);
        const auto* taken = std::get_if<ir::Use>(&assign->value);
        if (to.empty()) return taken ? empty(state, taken->operand, liveness_.after(block, number)) : void();
        const auto& live = liveness_.after(block, number);
        std::vector<LoanSet> incoming(to.size());
        if (taken) {
            const auto from = regions_.of(taken->operand.place);
            for (std::size_t slot = 0; slot < std::min(to.size(), from.size()); ++slot) incoming[slot] = held(from[slot]);
            // The copy of a view borrows what leads to the view, too.
            if (const auto loan = made_by(block, number); loan.valid())
                for (auto& loans : incoming) {
                    loans.merge(LoanSet{loan});
                    for (const auto region : regions_.through(taken->operand.place)) loans.merge(held(region));
                }
            empty(state, taken->operand, live);
        } else if (const auto* borrow = std::get_if<ir::Borrow>(&assign->value)) {
            if (const auto loan = made_by(block, number); loan.valid()) incoming[0].merge(LoanSet{loan});
            for (const auto region : regions_.through(borrow->place)) incoming[0].merge(held(region));
            // A reference to a base hides what the rest of the object borrows.
            ir::Place prefix{borrow->place.local};
            for (const auto& part : borrow->place.steps) {
                if (part.kind == ir::Projection::base)
                    for (const auto region : regions_.of(prefix)) incoming[0].merge(held(region));
                prefix.steps.push_back(part);
            }
            const auto from = regions_.of(borrow->whole());
            for (std::size_t slot = 1; slot < to.size() && slot - 1 < from.size(); ++slot)
                incoming[slot] = held(from[slot - 1]);
        }
        for (std::size_t slot = 0; slot < to.size(); ++slot)
            put(state, assign->to, slot, to[slot], std::move(incoming[slot]), live, !assign->adds);
    } else if (const auto* called = std::get_if<ir::Call>(&statement.what)) {
        call(state, *called, liveness_.after(block, number));
        if (called->to.is_local()) forget_through(state, called->to.local, block);
        for (const auto& argument : called->arguments) empty(state, argument, liveness_.after(block, number));
    } else if (const auto* begins = std::get_if<ir::StorageLive>(&statement.what)) {
        for (unsigned slot = 0; slot < regions_.count(begins->local); ++slot) {
            const auto one = regions_.find(regions_.of(begins->local, slot));
            if (regions_.members(one).size() == 1 && !regions_.is_universal(one)) state.erase(one.value);
        }
    } else if (const auto* drop = std::get_if<ir::Drop>(&statement.what)) {
        // The borrower ended: the member it borrowed from is free again.
        if (drop->place.local == body_.self && !drop->place.steps.empty())
            for (const auto& [number, region] : regions_.inner())
                if (shapes_.inner_borrows()[number].borrower == drop->place.steps.back().part)
                    state.erase(regions_.find(region).value);
    } else if (const auto* dead = std::get_if<ir::StorageDead>(&statement.what)) {
        for (unsigned slot = 0; slot < regions_.count(dead->local); ++slot) {
            const auto one = regions_.find(regions_.of(dead->local, slot));
            if (regions_.members(one).size() == 1 && !regions_.is_universal(one)) state.erase(one.value);
        }
    }
}

/// What the signature allows to flow from one argument to another, and to the result.
void Loans::call(State& state, const ir::Call& call, const Liveness::State& live) const {
    const auto& signature = *call.signature;
    std::vector<LoanSet> lifetimes(signature.lifetimes);
    const auto each = [&](auto visit) {
        for (std::size_t at = 0; at < call.arguments.size() && at < signature.parameters.size(); ++at) {
            const auto regions = argument_regions(regions_, body_, call, at);
            const auto& names = signature.parameter_lifetimes[at];
            for (std::size_t slot = 0; slot < std::min<std::size_t>(regions.size(), names.size()); ++slot)
                if (regions[slot].valid()) visit(at, slot, regions[slot], names[slot]);
        }
    };
    each([&](std::size_t, std::size_t, RegionId region, Lifetime name) {
        const auto found = state.find(regions_.find(region).value);
        if (found != state.end()) lifetimes[name].merge(found->second);
    });
    // What outlives another may stand where the other is asked for.
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& [longer, shorter] : signature.outlives)
            if (lifetimes[shorter].merge(lifetimes[longer])) grew = true;
    }
    if (!lifetimes[static_lifetime].empty())
        state[regions_.find(regions_.universal(static_lifetime)).value].merge(lifetimes[static_lifetime]);
    each([&](std::size_t at, std::size_t slot, RegionId region, Lifetime name) {
        if (lifetimes[name].empty() || !regions_.is_written(call, at, slot) || regions_.called_closure(call, at)) return;
        state[regions_.find(region).value].merge(lifetimes[name]);
    });
    call_closures(state, call);
    const auto to = regions_.of(call.to);
    for (std::size_t slot = 0; slot < to.size(); ++slot) {
        LoanSet incoming;
        if (slot < signature.result_lifetimes.size())
            for (const auto lifetime : signature.result_lifetimes[slot]) incoming.merge(lifetimes[lifetime]);
        put(state, call.to, slot, to[slot], std::move(incoming), live, true);
    }
}

/// A closure that is passed on may be called there: what its body carries from one capture to another is carried.
void Loans::call_closures(State& state, const ir::Call& call) const {
    for (std::size_t at = 0; at < call.arguments.size() && at < call.signature->parameters.size(); ++at) {
        const auto* closure = regions_.called_closure(call, at);
        if (!closure) continue;
        const auto held = argument_regions(regions_, body_, call, at);
        const std::size_t first = call.signature->parameters[at]->isReferenceType() ? 1 : 0;
        for (const auto& [from, to] : shapes_.closure_flows(closure)) {
            if (std::max(from, to) + first >= held.size() || !held[from + first].valid() || !held[to + first].valid()) continue;
            const auto found = state.find(regions_.find(held[from + first]).value);
            if (found == state.end()) continue;
            const LoanSet loans = found->second;
            state[regions_.find(held[to + first]).value].merge(loans);
        }
    }
}

Loans::Holder Loans::holder(const State& state, LoanId loan, const Liveness::State& live) const {
    for (const auto& [region, loans] : state) {
        if (!loans.contains(loan)) continue;
        const RegionId id{region};
        Holder dropped;
        for (const auto& member : regions_.members(id)) {
            if (liveness_.is_used(live, member.local)) return {true, member.local, false, 0};
            if (liveness_.is_dropped(live, member.local) &&
                shapes_.used_by_destructor(body_.locals[member.local].type, member.slot))
                dropped = {true, member.local, true, 0};
        }
        if (dropped.needed) return dropped;
        if (regions_.is_inner(id)) return {true, {}, false, 0};
        if (regions_.is_universal(id))
            for (Lifetime lifetime = 0; lifetime < regions_.universals(); ++lifetime)
                if (regions_.find(regions_.universal(lifetime)) == id) return {true, {}, false, lifetime};
    }
    return {};
}

}  // namespace keel::checker
