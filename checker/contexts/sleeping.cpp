// SPDX-License-Identifier: GPL-2.0-only

/// What may sleep is not called where nothing may: K2001. A function that is declared not to sleep does not: K2006.
///
///     auto count = count_.lock();              // a spinlock
///     TRY(make_box<Entry>(*count));            // refused: K2001, the allocation may sleep
///
/// Which C functions sleep say the bindings; everything that calls one of them may sleep too, and what the unit cannot
/// see may. The message shows the way there, call by call.

#include "contexts/contexts.hpp"

namespace keel::checker::contexts {
namespace {

void tell(Finding& finding, const Graph::Reason& reason) {
    for (std::size_t at = 1; at < reason.chain.size(); ++at) {
        const auto& use = reason.chain[at];
        const auto caller = name_of(reason.chain[at - 1].callee);
        const bool is_last = at + 1 == reason.chain.size();
        finding.note(use.where, caller + (use.callee ? " calls " + name_of(use.callee) + " here" : " calls through a pointer here") +
                                    (is_last ? ": " + reason.last : ""));
    }
}

std::string subject(const Use& use) { return use.callee ? name_of(use.callee) : "this call"; }

}  // namespace

void sleeping(const Graph& graph, Report& report) {
    for (const auto& summary : graph.summaries()) {
        std::set<clang::SourceLocation> said;
        for (const auto& section : summary.sections) {
            const auto held = std::ranges::find_if(section.held, [](const Held& one) { return is_atomic(one.kind); });
            if (held == section.held.end()) continue;
            const auto reason = graph.sleeps(section.use);
            if (!reason) continue;
            if (!said.insert(section.use.where).second) continue;
            const bool by_itself = reason.chain.size() == 1;
            auto& finding = report.error(Code::sleeps_in_atomic, section.use.where,
                                         subject(section.use) + " may sleep, and " + spell_held(held->kind) +
                                             (by_itself && reason.last != "it may sleep" ? ": " + reason.last : ""));
            finding.note(held->where, spell_taken(held->kind) + " here; end it before the call, or do without what sleeps");
            tell(finding, reason);
        }
        if (!summary.is_atomic) continue;
        for (const auto& use : summary.uses) {
            const auto reason = graph.sleeps(use);
            if (!reason || said.contains(use.where)) continue;
            auto& finding = report.error(Code::atomic_promise, use.where,
                                         name_of(summary.function) + " is declared not to sleep, and " + subject(use) + " may" +
                                             (reason.chain.size() == 1 && reason.last != "it may sleep" ? ": " + reason.last : ""));
            tell(finding, reason);
            break;
        }
    }
}

}  // namespace keel::checker::contexts
