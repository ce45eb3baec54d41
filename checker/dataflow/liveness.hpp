// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "dataflow/initialisation.hpp"
#include "dataflow/regions.hpp"

namespace keel::checker {

/// Which locals are used again, and which are only destroyed again. Only those that may hold a borrow are followed: of
/// the others nobody asks.
class Liveness {
public:
    /// A bit for each local that is followed.
    struct State {
        llvm::SmallBitVector used;
        llvm::SmallBitVector dropped;
    };

    Liveness(const ir::Body& body, Shapes& shapes, const Initialisation& values, const Regions& regions,
             const std::vector<BlockId>& order);

    /// What is live after the statement.
    const State& after(BlockId block, std::size_t statement) const;
    const State& at_start(BlockId block) const {
        solve();
        return starts_[block.value];
    }
    bool is_used(const State& state, LocalId local) const { return is_followed(local) && state.used[bits_[local.value]]; }
    bool is_dropped(const State& state, LocalId local) const { return is_followed(local) && state.dropped[bits_[local.value]]; }

    // For the solver.
    State bottom() const { return {llvm::SmallBitVector(followed_), llvm::SmallBitVector(followed_)}; }
    State at_end(const ir::Block& block) const;
    bool join(State& into, const State& from) const;
    void transfer(State& state, const ir::Statement& statement, BlockId block, std::size_t number) const;

private:
    static constexpr unsigned not_followed = UINT_MAX;

    bool is_followed(LocalId local) const { return bits_[local.value] != not_followed; }
    void use(State& state, LocalId local) const {
        if (is_followed(local)) state.used.set(bits_[local.value]);
    }
    bool is_part_without_borrows(const ir::Place& place) const;
    /// When somebody asks: many bodies borrow nothing.
    void solve() const;

    const ir::Body& body_;
    Shapes& shapes_;
    const std::vector<BlockId>& order_;
    std::vector<unsigned> bits_;  // By local.
    unsigned followed_ = 0;
    std::set<std::pair<std::uint32_t, std::uint32_t>> idle_drops_;
    mutable std::vector<State> ends_, starts_;
    /// The states inside of the block that was asked for last.
    mutable std::vector<State> inside_;
    mutable BlockId inside_of_;
};

}  // namespace keel::checker
