// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "ir/body.hpp"

namespace keel::checker {

/// The blocks that are reached from the entry, each after all that lead to it but for loops.
inline std::vector<BlockId> reverse_post_order(const ir::Body& body) {
    std::vector<BlockId> order;
    std::vector<bool> seen(body.blocks.size());
    std::vector<std::pair<BlockId, std::size_t>> stack{{BlockId{0}, 0}};
    seen[0] = true;
    while (!stack.empty()) {
        auto& [at, next] = stack.back();
        const auto& targets = body.blocks[at].end.targets;
        if (next == targets.size()) {
            order.push_back(at);
            stack.pop_back();
            continue;
        }
        const auto to = targets[next++];
        if (!seen[to.value]) {
            seen[to.value] = true;
            stack.emplace_back(to, 0);
        }
    }
    std::ranges::reverse(order);
    return order;
}

/// The blocks that may be run again after they were: whatever lies between the two ends of an edge that leads back. (A
/// few too many, where an edge passes over what comes after the loop.)
inline llvm::BitVector repeated_blocks(const ir::Body& body, const std::vector<BlockId>& order) {
    llvm::BitVector repeated(body.blocks.size());
    std::vector<unsigned> rank(body.blocks.size(), UINT_MAX);
    for (std::size_t at = 0; at < order.size(); ++at) rank[order[at].value] = at;
    // How many edges lead back over each block, by where they begin and end.
    std::vector<int> opened(order.size() + 1);
    for (auto from : order)
        for (auto to : body.blocks[from].end.targets)
            if (rank[to.value] <= rank[from.value]) {
                ++opened[rank[to.value]];
                --opened[rank[from.value] + 1];
            }
    int open = 0;
    for (std::size_t at = 0; at < order.size(); ++at) {
        open += opened[at];
        if (open > 0) repeated.set(order[at].value);
    }
    return repeated;
}

/// Numbers of blocks that are to be looked at, the lowest first.
class WorkList {
public:
    explicit WorkList(std::size_t size, bool all) : waiting_(size, all), lowest_{all && size != 0 ? 0 : -1} {}

    bool empty() const { return lowest_ < 0; }
    void insert(unsigned number) {
        waiting_.set(number);
        if (lowest_ < 0 || static_cast<int>(number) < lowest_) lowest_ = static_cast<int>(number);
    }
    unsigned take() {
        const auto taken = static_cast<unsigned>(lowest_);
        waiting_.reset(taken);
        lowest_ = waiting_.find_next(taken);
        return taken;
    }

private:
    llvm::BitVector waiting_;
    int lowest_;
};

/// The least states at the entry of each block that agree with `Analysis`:
///
///     State bottom() const;                              a state to work on
///     State unreached() const;                           what is known where nothing leads to
///     State entry() const;                               what is known at the start of the body
///     void enter(State&, const State& at_entry) const;   what is known at the start of a block
///     bool join(State& into, const State& from) const;   whether `into` grew
///     void transfer(State&, const ir::Statement&, BlockId, std::size_t) const;
///
/// Ends because states only grow and are finite. Blocks are taken in reverse post-order, `order`, so that a body
/// without loops needs one round.
template <class Analysis>
std::vector<typename Analysis::State> solve_forward(const ir::Body& body, const std::vector<BlockId>& order,
                                                    const Analysis& analysis) {
    std::vector<typename Analysis::State> states(body.blocks.size(), analysis.unreached());
    states[0] = analysis.entry();
    if (body.blocks[BlockId{0}].end.targets.empty()) return states;
    std::vector<unsigned> rank(body.blocks.size(), UINT_MAX);
    for (std::size_t at = 0; at < order.size(); ++at) rank[order[at].value] = at;
    llvm::BitVector reached(body.blocks.size());
    WorkList work{order.size(), false};
    work.insert(0);
    reached.set(0);
    auto state = analysis.bottom();
    while (!work.empty()) {
        const auto at = order[work.take()];
        const auto& block = body.blocks[at];
        if (block.end.targets.empty()) continue;  // Nobody asks what is known at its end.
        analysis.enter(state, states[at.value]);
        for (std::size_t number = 0; number < block.statements.size(); ++number)
            analysis.transfer(state, block.statements[number], at, number);
        for (auto to : block.end.targets) {
            const bool grew = analysis.join(states[to.value], state, to) || !reached[to.value];
            reached.set(to.value);
            if (grew) work.insert(rank[to.value]);
        }
    }
    return states;
}

/// The same against the flow: the states at the end of each block. `State at_end(const ir::Block&)` is what
/// is known there to begin with.
template <class Analysis>
std::vector<typename Analysis::State> solve_backward(const ir::Body& body, const std::vector<BlockId>& order,
                                                     const Analysis& analysis) {
    std::vector<typename Analysis::State> states;
    states.reserve(body.blocks.size());
    for (const auto& block : body.blocks) states.push_back(analysis.at_end(block));
    if (body.blocks[BlockId{0}].end.targets.empty()) return states;
    std::vector<unsigned> rank(body.blocks.size(), UINT_MAX);
    for (std::size_t at = 0; at < order.size(); ++at) rank[order[at].value] = order.size() - 1 - at;
    std::vector<llvm::SmallVector<BlockId, 2>> sources(body.blocks.size());
    for (auto from : order)
        for (auto to : body.blocks[from].end.targets) sources[to.value].push_back(from);
    WorkList work{order.size(), true};
    while (!work.empty()) {
        const auto at = order[order.size() - 1 - work.take()];
        if (sources[at.value].empty()) continue;
        auto state = states[at.value];
        const auto& block = body.blocks[at];
        for (std::size_t number = block.statements.size(); number-- > 0;)
            analysis.transfer(state, block.statements[number], at, number);
        for (auto to : sources[at.value])
            if (analysis.join(states[to.value], state)) work.insert(rank[to.value]);
    }
    return states;
}

}  // namespace keel::checker
