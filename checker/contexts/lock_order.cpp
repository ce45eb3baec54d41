// SPDX-License-Identifier: GPL-2.0-only

/// Locks are taken in one order: K2003. Which lock it is says the member or variable that is locked, whatever the
/// object: two objects of one class have one order too, and nobody knows which of them comes first.
///
///     auto left = left_.lock();
///     auto right = right_.lock();    // fine, unless somewhere `left_` is taken while `right_` is held

#include "contexts/contexts.hpp"

namespace keel::checker::contexts {
namespace {

bool is_lock(std::string_view kind) { return kind == "spinlock" || kind == "mutex" || kind == "rwsem"; }

struct Edge {
    clang::SourceLocation held_at;
    clang::SourceLocation taken_at;
    const clang::FunctionDecl* function;
};
using Node = const clang::ValueDecl*;

class Order {
public:
    Order(const Graph& graph, Report& report) : graph_{graph}, report_{report} {}

    void run() {
        for (const auto& summary : graph_.summaries())
            for (const auto& section : summary.sections) look_at(summary, section);
        for (const auto& [pair, edge] : edges_) {
            const auto& [held, taken] = pair;
            if (held == taken) continue;
            std::vector<Node> way;
            if (said_.contains(pair) || !leads(taken, held, way)) continue;
            // One ring is one mistake.
            said_.insert({held, taken});
            for (std::size_t at = 0; at + 1 < way.size(); ++at) said_.insert({way[at], way[at + 1]});
            auto& finding = report_.error(Code::lock_order, edge.taken_at,
                                          "'" + spell(taken) + "' is locked while '" + spell(held) +
                                              "' is held, and elsewhere it is the other way round: two threads may wait for each "
                                              "other for ever");
            finding.note(edge.held_at, "'" + spell(held) + "' is locked here");
            for (std::size_t at = 0; at + 1 < way.size(); ++at) {
                const auto& other = edges_.at({way[at], way[at + 1]});
                finding.note(other.taken_at, name_of(other.function) + " locks '" + spell(way[at + 1]) + "' here while it holds '" +
                                                 spell(way[at]) + "'");
            }
        }
    }

private:
    static std::string spell(Node lock) { return lock->getNameAsString(); }

    void look_at(const Summary& summary, const HeldUse& section) {
        const auto taken = graph_.locks(section.use);
        for (const auto& held : section.held) {
            if (!is_lock(held.kind)) continue;
            const auto* lock = lock_of(held.taken_by);
            if (!lock) continue;
            for (const auto& [other, where] : taken) {
                if (other.lock == lock) {
                    auto& finding = report_.error(Code::lock_order, section.use.where,
                                                  "'" + spell(lock) + "' is locked while '" + spell(lock) +
                                                      "' is held: of one object this never ends, of two nobody knows which comes first");
                    finding.note(held.where, "it is locked here");
                    if (where != section.use.where) finding.note(where, "and again here");
                    continue;
                }
                edges_.try_emplace({lock, other.lock}, Edge{held.where, section.use.where, summary.function});
            }
        }
    }

    /// Whether locks lead from one to the other, each taken while the one before is held.
    bool leads(Node from, Node to, std::vector<Node>& way) const {
        std::map<Node, Node> before{{from, nullptr}};
        std::deque<Node> work{from};
        while (!work.empty()) {
            const auto at = work.front();
            work.pop_front();
            if (at == to) {
                for (auto step = at; step; step = before[step]) way.push_back(step);
                std::ranges::reverse(way);
                return true;
            }
            for (const auto& [pair, edge] : edges_)
                if (pair.first == at && before.try_emplace(pair.second, at).second) work.push_back(pair.second);
        }
        return false;
    }

    const Graph& graph_;
    Report& report_;
    std::map<std::pair<Node, Node>, Edge> edges_;
    std::set<std::pair<Node, Node>> said_;
};

}  // namespace

void lock_order(const Graph& graph, Report& report) { Order{graph, report}.run(); }

}  // namespace keel::checker::contexts
