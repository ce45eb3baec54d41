// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "dataflow/solver.hpp"

namespace keel::checker {

/// Which places may hold no value: not yet given one, or moved away. Per path: a local, a member, a
/// member of a member.
class Initialisation {
public:
    /// What may be, of a path: on one way here this, on another one that.
    enum : std::uint8_t {
        moved = 1,
        empty = 2,  ///< not yet initialised
        full = 4,   ///< it holds a value
    };
    /// Per path.
    using State = ShortList<std::uint8_t, 40>;
    enum class Fault : std::uint8_t { none, moved, empty };
    struct Found {
        Fault fault = Fault::none;
        PathId path;
    };

    Initialisation(const ir::Body& body, const std::vector<BlockId>& order);

    /// Makes `state` what is known where the block begins. The same `state` serves one block after the other: what
    /// lives inside of one block only is empty outside of it, and stays so.
    void enter(State& state, BlockId block) const { enter(state, states_[block.value]); }
    void step(State& state, const ir::Statement& statement) const;

    /// What reading `place` meets: a part of it, or a whole that contains it, without a value.
    Found use(const State& state, const ir::Place& place) const;
    /// What writing `place` meets: a moved whole that it is a part of, or a pointer on the way that has no value.
    Found write(const State& state, const ir::Place& place) const;
    /// Whether some way leads here on which the place, or a part of it, holds a value.
    bool may_be_full(const State& state, const ir::Place& place) const;
    /// Whether all of `place` is certainly moved away.
    bool surely_moved(const State& state, const ir::Place& place) const;

    const ir::Place& place(PathId path) const { return nodes_[path].place; }
    /// Whether a path's own place may be moved out of at all.
    static bool is_tracked(const ir::Place& place);

    /// Of all paths.
    State bottom() const { return State(nodes_.size(), empty); }

    // For the solver. Its states are of the paths that live beyond a block.
    State unreached() const { return State(kept_, 0); }
    State entry() const;
    void enter(State& state, const State& kept) const { std::ranges::copy(kept, state.begin()); }
    bool join(State& into, const State& from, BlockId) const;
    void transfer(State& state, const ir::Statement& statement, BlockId, std::size_t) const { step(state, statement); }

private:
    struct Node {
        ir::Place place;
        PathId parent;
        std::vector<PathId> children;
        unsigned parts = 0;  ///< how many children make the whole; 0 if none do
        bool is_union = false;
    };

    void add_paths(const std::vector<bool>& is_inside);
    PathId add(const ir::Place& place);
    /// The longest known path that is a prefix of the place.
    PathId nearest(const ir::Place& place, bool& is_exact) const;
    void set(State& state, PathId path, std::uint8_t what) const;
    void fill(State& state, const ir::Place& place) const;
    void fill_parents(State& state, PathId path) const;
    Found within(const State& state, PathId path) const;

    const ir::Body& body_;
    Indexed<PathId, Node> nodes_;
    std::vector<PathId> roots_;
    std::size_t kept_ = 0;  ///< the first so many paths live beyond a block
    std::vector<State> states_;
};

}  // namespace keel::checker
