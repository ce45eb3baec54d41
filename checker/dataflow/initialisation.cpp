// SPDX-License-Identifier: GPL-2.0-only
#include "dataflow/initialisation.hpp"

namespace keel::checker {
namespace {

/// How far a place is followed: up to the first step through a pointer that is not the function's own, and
/// to the first subscript.
std::size_t tracked_steps(const ir::Place& place) {
    std::size_t count = 0;
    for (const auto& step : place.steps) {
        const bool follows = step.kind == ir::Projection::field || step.kind == ir::Projection::base ||
                             (step.kind == ir::Projection::deref &&
                              (step.through == ir::Deref::owned || step.through == ir::Deref::box));
        if (!follows) break;
        ++count;
    }
    return count;
}

ir::Place prefix(const ir::Place& place, std::size_t count) {
    ir::Place result = place;
    result.steps.resize(count);
    return result;
}

/// How many members and bases a class has that hold values of their own.
unsigned parts_of(clang::QualType type) {
    const auto* record = type.getCanonicalType()->getAsCXXRecordDecl();
    if (!record || !record->hasDefinition() || record->isUnion()) return 0;
    unsigned count = record->getNumBases();
    for (const auto* field : record->fields())
        if (!field->isUnnamedBitField()) ++count;
    return count;
}

/// The locals whose storage begins and ends in the same block, as that of most temporaries does. None where there is
/// little to save.
std::vector<bool> inside_one_block(const ir::Body& body, const std::vector<BlockId>& order) {
    struct Seen {
        BlockId block;
        bool crosses = false;
        bool is_open = false;
    };
    std::vector<bool> inside(body.locals.size());
    if (body.blocks.size() * body.locals.size() < 10'000) return inside;
    std::vector<Seen> seen(body.locals.size());
    for (auto at : order)
        for (const auto& statement : body.blocks[at].statements) {
            if (const auto* live = std::get_if<ir::StorageLive>(&statement.what)) {
                auto& local = seen[live->local.value];
                local.crosses |= local.block.valid() && local.block != at;
                local.block = at;
                local.is_open = true;
            } else if (const auto* dead = std::get_if<ir::StorageDead>(&statement.what)) {
                auto& local = seen[dead->local.value];
                local.crosses |= local.block != at;
                local.is_open = false;
            }
        }
    for (std::size_t at = 0; at < seen.size(); ++at)
        inside[at] = seen[at].block.valid() && !seen[at].crosses && !seen[at].is_open;
    return inside;
}

}  // namespace

Initialisation::Initialisation(const ir::Body& body, const std::vector<BlockId>& order) : body_{body} {
    add_paths(inside_one_block(body, order));
    for (auto& node : nodes_) {
        // Of a variable without known parts nobody asks.
        if (!node.parent.valid() && node.children.empty()) continue;
        const auto type = body_.type_of(node.place);
        node.parts = parts_of(type);
        node.is_union = type->isUnionType();
    }
    states_ = solve_forward(body_, order, *this);
}

bool Initialisation::is_tracked(const ir::Place& place) { return tracked_steps(place) == place.steps.size(); }

PathId Initialisation::add(const ir::Place& place) {
    if (place.steps.empty()) return roots_[place.local.value];
    const auto parent = add(prefix(place, place.steps.size() - 1));
    for (auto child : nodes_[parent].children)
        if (nodes_[child].place.steps.back() == place.steps.back()) return child;
    Node node;
    node.place = place;
    node.parent = parent;
    const auto id = nodes_.add(std::move(node));
    nodes_[parent].children.push_back(id);
    return id;
}

/// Those of what lives inside of one block come after all others.
void Initialisation::add_paths(const std::vector<bool>& is_inside) {
    roots_.resize(body_.locals.size());
    nodes_.reserve(body_.locals.size() + 8);
    const auto add_roots = [&](bool inside) {
        for (std::size_t at = 0; at < roots_.size(); ++at)
            if (is_inside[at] == inside) roots_[at] = nodes_.add({ir::Place{LocalId{at}}, {}, {}});
    };
    std::vector<const ir::Place*> later;
    const auto see = [&](const ir::Place& place) {
        if (place.steps.empty()) return;
        if (is_inside[place.local.value]) later.push_back(&place);
        else add(prefix(place, tracked_steps(place)));
    };
    add_roots(false);
    if (body_.self.valid()) {
        const auto& self = body_.locals[body_.self];
        if (self.owned_reference) {
            const auto type = self.type->getPointeeType();
            const auto object =
                ir::Place{body_.self}.then({ir::Projection::deref, ir::Deref::owned, nullptr, 0, type});
            add(object);
            if (const auto* record = type->getAsCXXRecordDecl(); record && body_.is_constructor)
                for (const auto* field : record->fields())
                    if (!field->isUnnamedBitField())
                        add(object.then({ir::Projection::field, {}, field, 0, field->getType()}));
            for (const auto& member : body_.maybe_moved) add(member);
        }
    }
    for (const auto& block : body_.blocks)
        for (const auto& statement : block.statements) {
            if (const auto* assign = std::get_if<ir::Assign>(&statement.what)) {
                see(assign->to);
                if (const auto* use = std::get_if<ir::Use>(&assign->value);
                    use && use->operand.kind == ir::Operand::move)
                    see(use->operand.place);
            } else if (const auto* done = std::get_if<ir::Initialised>(&statement.what)) {
                see(done->place);
            } else if (const auto* call = std::get_if<ir::Call>(&statement.what)) {
                see(call->to);
                for (const auto& argument : call->arguments)
                    if (argument.kind == ir::Operand::move) see(argument.place);
            }
        }
    kept_ = nodes_.size();
    add_roots(true);
    for (const auto* place : later) add(prefix(*place, tracked_steps(*place)));
}

PathId Initialisation::nearest(const ir::Place& place, bool& is_exact) const {
    auto at = roots_[place.local.value];
    std::size_t used = 0;
    for (; used < place.steps.size(); ++used) {
        PathId next;
        for (auto child : nodes_[at].children)
            if (nodes_[child].place.steps.back() == place.steps[used]) next = child;
        if (!next.valid()) break;
        at = next;
    }
    is_exact = used == place.steps.size();
    return at;
}

Initialisation::State Initialisation::entry() const {
    State state(nodes_.size(), full);
    for (std::size_t at = 0; at < body_.locals.size(); ++at) {
        const auto& local = body_.locals[LocalId{at}];
        const bool has_value = local.kind == ir::Local::parameter || local.kind == ir::Local::self || local.never_dies;
        if (!has_value) set(state, roots_[at], empty);
    }
    for (const auto& member : body_.maybe_moved) {
        bool is_exact = false;
        state[nearest(member, is_exact).value] |= moved;
    }
    if (body_.is_constructor)
        for (auto object : nodes_[roots_[body_.self.value]].children) {
            set(state, object, empty);
            for (auto child : nodes_[object].children) {
                const auto* field = llvm::dyn_cast_or_null<clang::FieldDecl>(nodes_[child].place.steps.back().part);
                // Raw storage has no value of its own.
                if (field && field->getType()->isArrayType() && field->hasAttr<clang::AlignedAttr>()) set(state, child, full);
            }
            if (nodes_[object].parts == 0) set(state, object, full);
        }
    state.resize(kept_);
    return state;
}

bool Initialisation::join(State& into, const State& from, BlockId) const {
    // By pointers that are not looked up again, so that many are done at once.
    std::uint8_t news = 0;
    std::uint8_t* const to = into.data();
    const std::uint8_t* const with = from.data();
    for (std::size_t at = 0, end = into.size(); at < end; ++at) {
        news = static_cast<std::uint8_t>(news | (with[at] & ~to[at]));
        to[at] = static_cast<std::uint8_t>(to[at] | with[at]);
    }
    return news != 0;
}

void Initialisation::set(State& state, PathId path, std::uint8_t what) const {
    state[path.value] = what;
    for (auto child : nodes_[path].children) set(state, child, what);
}

void Initialisation::fill(State& state, const ir::Place& place) const {
    bool is_exact = false;
    const auto path = nearest(place, is_exact);
    if (!is_exact) return;
    set(state, path, full);
    fill_parents(state, path);
}

/// A whole has a value once each of its parts has one.
void Initialisation::fill_parents(State& state, PathId path) const {
    const auto has_value_too = [&](PathId whole) {
        state[whole.value] = static_cast<std::uint8_t>((state[whole.value] & ~empty) | full);
    };
    for (auto parent = nodes_[path].parent; parent.valid(); parent = nodes_[parent].parent) {
        const auto& node = nodes_[parent];
        if (node.is_union) {
            has_value_too(parent);
            continue;
        }
        if (!(state[parent.value] & empty) || node.parts == 0 || node.children.size() < node.parts) return;
        for (auto child : node.children)
            if (state[child.value] & empty) return;
        has_value_too(parent);
    }
}

Initialisation::Found Initialisation::within(const State& state, PathId path) const {
    if (state[path.value] & moved) return {Fault::moved, path};
    if (state[path.value] & empty) {
        // The part that is missing says more than the whole.
        for (auto child : nodes_[path].children)
            if (state[child.value] & (empty | moved)) return within(state, child);
        return {Fault::empty, path};
    }
    for (auto child : nodes_[path].children)
        if (auto found = within(state, child); found.fault != Fault::none) return found;
    return {};
}

Initialisation::Found Initialisation::use(const State& state, const ir::Place& place) const {
    bool is_exact = false;
    const auto path = nearest(place, is_exact);
    if (is_exact) return within(state, path);
    if (state[path.value] & moved) return {Fault::moved, path};
    if (state[path.value] & empty) return {Fault::empty, path};
    return {};
}

Initialisation::Found Initialisation::write(const State& state, const ir::Place& place) const {
    bool is_exact = false;
    auto path = nearest(place, is_exact);
    if (tracked_steps(place) < place.steps.size() && !is_exact) {
        // Through a pointer or a subscript: what leads there is used.
        return use(state, prefix(place, tracked_steps(place)));
    }
    if (is_exact) path = nodes_[path].parent;
    for (; path.valid(); path = nodes_[path].parent)
        if (state[path.value] & moved) return {Fault::moved, path};
    return {};
}

bool Initialisation::surely_moved(const State& state, const ir::Place& place) const {
    bool is_exact = false;
    const auto path = nearest(place, is_exact);
    return (state[path.value] & moved) && !(state[path.value] & full);
}

bool Initialisation::may_be_full(const State& state, const ir::Place& place) const {
    bool is_exact = false;
    return (state[nearest(place, is_exact).value] & full) != 0;
}

void Initialisation::step(State& state, const ir::Statement& statement) const {
    const auto take = [&](const ir::Operand& operand) {
        if (operand.kind != ir::Operand::move || !is_tracked(operand.place)) return;
        bool is_exact = false;
        const auto path = nearest(operand.place, is_exact);
        if (is_exact) set(state, path, moved);
    };
    if (const auto* assign = std::get_if<ir::Assign>(&statement.what)) {
        if (const auto* use = std::get_if<ir::Use>(&assign->value)) take(use->operand);
        fill(state, assign->to);
    } else if (const auto* done = std::get_if<ir::Initialised>(&statement.what)) {
        fill(state, done->place);
    } else if (const auto* call = std::get_if<ir::Call>(&statement.what)) {
        for (const auto& argument : call->arguments) take(argument);
        fill(state, call->to);
    } else if (const auto* live = std::get_if<ir::StorageLive>(&statement.what)) {
        set(state, roots_[live->local.value], empty);
    } else if (const auto* dead = std::get_if<ir::StorageDead>(&statement.what)) {
        set(state, roots_[dead->local.value], empty);
    }
}

}  // namespace keel::checker
