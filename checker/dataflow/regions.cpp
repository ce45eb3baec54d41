// SPDX-License-Identifier: GPL-2.0-only
#include "dataflow/regions.hpp"

namespace keel::checker {

Regions::Regions(const ir::Body& body, Shapes& shapes)
    : body_{body}, shapes_{shapes}, universals_{body.signature->lifetimes} {
    std::uint32_t next = universals_;
    for (const auto& local : body.locals) {
        first_.push_back(next);
        next += shapes.slots(local.type);
    }
    first_.push_back(next);
    if (body.self.valid())
        if (const auto* record = body.locals[body.self].type->getPointeeType()->getAsCXXRecordDecl())
            for (unsigned at = 0; at < shapes.inner_borrows().size(); ++at) {
                const auto* borrower = shapes.inner_borrows()[at].borrower;
                if (borrower && borrower->getParent() == record->getDefinition()) inner_[at] = RegionId{next++};
            }
    same_.resize(next);
    for (std::uint32_t at = 0; at < next; ++at) same_[at] = at;
    relate();
    has_universal_.resize(next);
    members_.resize(next);
    for (unsigned at = 0; at < universals_; ++at) has_universal_[find(RegionId{at}).value] = true;
    for (std::size_t at = 0; at < body.locals.size(); ++at)
        for (unsigned slot = 0; slot < count(LocalId{at}); ++slot)
            members_[find(of(LocalId{at}, slot)).value].push_back({LocalId{at}, slot});
}

RegionId Regions::find(RegionId region) const {
    auto at = region.value;
    while (same_[at] != at) at = same_[at] = same_[same_[at]];
    return RegionId{at};
}

void Regions::unify(RegionId left, RegionId right) {
    if (!left.valid() || !right.valid()) return;
    const auto a = find(left), b = find(right);
    same_[std::max(a.value, b.value)] = std::min(a.value, b.value);
}

llvm::SmallVector<RegionId, 2> Regions::of(const ir::Place& place) const {
    llvm::SmallVector<RegionId, 2> regions;
    for (unsigned slot = 0; slot < count(place.local); ++slot) regions.push_back(of(place.local, slot));
    auto type = body_.locals[place.local].type;
    for (const auto& step : place.steps) {
        llvm::SmallVector<RegionId, 2> part;
        for (const auto slot : shapes_.part_slots(type, step)) {
            if (slot == static_slot) {
                part.push_back(universal(static_lifetime));
            } else if (slot >= first_member_slot && slot < static_slot) {
                const auto inner = inner_.find(slot - first_member_slot);
                part.push_back(place.local == body_.self && inner != inner_.end() ? inner->second : RegionId{});
            } else {
                part.push_back(slot < regions.size() ? regions[slot] : RegionId{});
            }
        }
        regions = std::move(part);
        type = step.type;
    }
    return regions;
}

llvm::SmallVector<RegionId, 2> Regions::through(const ir::Place& place) const {
    llvm::SmallVector<RegionId, 2> result;
    ir::Place at{place.local};
    auto type = body_.locals[place.local].type;
    bool is_owned = false;
    for (const auto& step : place.steps) {
        if (step.kind == ir::Projection::deref) {
            if (step.through == ir::Deref::raw) result.clear();
            if (type->isReferenceType()) {
                const auto regions = of(at);
                // Past a shared reference, what led there may end; and a reference inside of what the function
                // owns may be taken out of it.
                if (step.through == ir::Deref::shared || is_owned) result.clear();
                is_owned = step.through == ir::Deref::owned;
                if (!regions.empty() && regions[0].valid()) result.push_back(regions[0]);
            }
        }
        at.steps.push_back(step);
        type = step.type;
    }
    return result;
}

bool Regions::is_sole(const ir::Place& place, unsigned slot) const {
    (void)slot;
    auto type = body_.locals[place.local].type;
    for (const auto& step : place.steps) {
        if (step.kind != ir::Projection::field && step.kind != ir::Projection::base) return false;
        for (const auto part : shapes_.part_slots(type, step))
            if (part >= first_member_slot || shapes_.sharers(type, part) > 1) return false;
        type = step.type;
    }
    return true;
}

void Regions::relate() {
    // What the parameters refer to is of the caller: where it can be written, it stays the caller's.
    const auto& signature = *body_.signature;
    std::vector<LocalId> locals;
    if (signature.has_self) locals.push_back(body_.self);
    locals.insert(locals.end(), body_.parameters.begin(), body_.parameters.end());
    for (std::size_t at = 0; at < locals.size() && at < signature.parameters.size(); ++at) {
        const auto& lifetimes = signature.parameter_lifetimes[at];
        const auto type = body_.locals[locals[at]].type;
        for (unsigned slot = 0; slot < lifetimes.size() && slot < count(locals[at]); ++slot)
            if (shapes_.aliased(type, slot))
                unify(of(locals[at], slot), universal(lifetimes[slot]));
    }
    if (signature.is_constructor && body_.self.valid()) {
        for (unsigned slot = 1; slot < count(body_.self); ++slot)
            if (slot - 1 < signature.result_lifetimes.size() && !signature.result_lifetimes[slot - 1].empty())
                unify(of(body_.self, slot), universal(signature.result_lifetimes[slot - 1][0]));
    }
    // `static_ref` on a local: what comes into it is 'static.
    for (std::size_t at = 0; at < body_.locals.size(); ++at) {
        const auto& local = body_.locals[LocalId{at}];
        if (local.kind != ir::Local::variable || !local.declaration || count(LocalId{at}) == 0) continue;
        const auto names = shapes_.names(local.declaration->getType());
        for (unsigned slot = 0; slot < names.size() && slot < count(LocalId{at}); ++slot)
            if (names[slot].kind == LifetimeName::forever) unify(of(LocalId{at}, slot), universal(static_lifetime));
    }
    for (const auto& block : body_.blocks)
        for (const auto& statement : block.statements) {
            if (const auto* assign = std::get_if<ir::Assign>(&statement.what)) relate(*assign);
            if (const auto* call = std::get_if<ir::Call>(&statement.what)) relate(*call);
        }
}

void Regions::relate(const ir::Assign& assign) {
    if (std::holds_alternative<ir::Compute>(assign.value)) return;
    const auto to = of(assign.to);
    if (to.empty()) return;
    carries_ = true;
    const auto type = body_.type_of(assign.to);
    if (const auto* use = std::get_if<ir::Use>(&assign.value)) {
        // Two values that share what can be written through either; of one that was moved, what others share with it.
        const auto from = of(use->operand.place);
        const bool moves = use->operand.kind == ir::Operand::move;
        for (std::size_t slot = 0; slot < std::min(to.size(), from.size()); ++slot)
            if (moves ? shapes_.aliased(type, slot) : shapes_.invariant(type, slot)) unify(to[slot], from[slot]);
    } else if (const auto* borrow = std::get_if<ir::Borrow>(&assign.value)) {
        const auto from = of(borrow->whole());
        for (std::size_t slot = 1; slot < to.size(); ++slot)
            if (slot - 1 < from.size() && shapes_.invariant(type, slot)) unify(to[slot], from[slot - 1]);
    }
}

llvm::SmallVector<RegionId, 2> argument_regions(const Regions& regions, const ir::Body& body, const ir::Call& call,
                                                std::size_t argument) {
    const auto& operand = call.arguments[argument];
    if (operand.kind == ir::Operand::constant) return {};
    auto held = regions.of(operand.place);
    const auto parameter = call.signature->parameters[argument];
    // A value bound to a `T&&`: there is no reference of the caller's.
    if (parameter->isReferenceType() && !body.type_of(operand.place)->isReferenceType())
        held.insert(held.begin(), RegionId{});
    return held;
}

/// What a value that is given away owns is no longer shared with anybody; what it refers to is.
bool Regions::is_written(const ir::Call& call, std::size_t argument, std::size_t slot) const {
    const auto type = body_.type_of(call.arguments[argument].place);
    if (call.signature->parameters[argument]->isReferenceType() && !type->isReferenceType())
        return slot != 0 && shapes_.aliased(type, slot - 1);
    return shapes_.aliased(type, slot);
}

const clang::CXXRecordDecl* Regions::called_closure(const ir::Call& call, std::size_t argument) const {
    const auto& signature = *call.signature;
    const auto* record = signature.parameters[argument].getNonReferenceType()->getAsCXXRecordDecl();
    if (!record || !record->isLambda()) return nullptr;
    const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(call.callee);
    if (method && method->getParent()->isLambda() && argument == 0) return nullptr;  // Its body says what it does.
    const auto& own = signature.parameter_lifetimes[argument];
    const auto is_own = [&](Lifetime lifetime) { return llvm::is_contained(own, lifetime); };
    for (std::size_t other = 0; other < signature.parameters.size(); ++other)
        if (other != argument && llvm::any_of(signature.parameter_lifetimes[other], is_own)) return nullptr;
    for (const auto& bound : signature.result_lifetimes)
        if (llvm::any_of(bound, is_own)) return nullptr;
    return record;
}

void Regions::relate(const ir::Call& call) {
    const auto& signature = *call.signature;
    std::vector<RegionId> invariant(signature.lifetimes);
    for (std::size_t at = 0; at < call.arguments.size() && at < signature.parameters.size(); ++at) {
        const auto held = argument_regions(*this, body_, call, at);
        const auto& lifetimes = signature.parameter_lifetimes[at];
        carries_ |= !held.empty();
        if (called_closure(call, at)) continue;
        for (std::size_t slot = 0; slot < std::min<std::size_t>(held.size(), lifetimes.size()); ++slot) {
            if (!held[slot].valid() || lifetimes[slot] == static_lifetime) continue;
            if (!is_written(call, at, slot)) continue;
            auto& other = invariant[lifetimes[slot]];
            if (other.valid()) unify(other, held[slot]);
            other = held[slot];
        }
    }
    for (const auto& [one, other] : signature.equal) unify(invariant[one], invariant[other]);
    // What can be written through the result is what can be written through the argument it came from.
    const auto to = of(call.to);
    carries_ |= !to.empty();
    const auto type = body_.type_of(call.to);
    for (std::size_t slot = 0; slot < to.size() && slot < signature.result_lifetimes.size(); ++slot) {
        if (!shapes_.invariant(type, slot)) continue;
        for (const auto lifetime : signature.result_lifetimes[slot])
            if (lifetime != static_lifetime) unify(to[slot], invariant[lifetime]);
    }
}

}  // namespace keel::checker
