// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "dataflow/initialisation.hpp"
#include "dataflow/regions.hpp"

namespace keel::checker {

/// Which locals are used again, and which are only destroyed again.
class Liveness {
public:
    struct State {
        llvm::SmallBitVector used;
        llvm::SmallBitVector dropped;
    };

    Liveness(const ir::Body& body, Shapes& shapes, const Initialisation& values, const std::vector<BlockId>& order);

    /// What is live after the statement.
    const State& after(BlockId block, std::size_t statement) const;
    const State& at_start(BlockId block) const {
        solve();
        return starts_[block.value];
    }

    // For the solver.
    State bottom() const { return {llvm::SmallBitVector(body_.locals.size()), llvm::SmallBitVector(body_.locals.size())}; }
    State at_end(const ir::Block& block) const;
    bool join(State& into, const State& from) const;
    void transfer(State& state, const ir::Statement& statement, BlockId block, std::size_t number) const;

private:
    bool is_part_without_borrows(const ir::Place& place) const;
    /// When somebody asks: many bodies borrow nothing.
    void solve() const;

    const ir::Body& body_;
    Shapes& shapes_;
    const std::vector<BlockId>& order_;
    std::set<std::pair<std::uint32_t, std::uint32_t>> idle_drops_;
    mutable std::vector<State> ends_, starts_;
    /// The states inside of the block that was asked for last.
    mutable std::vector<State> inside_;
    mutable BlockId inside_of_;
};

}  // namespace keel::checker
