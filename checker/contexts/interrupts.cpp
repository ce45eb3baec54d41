// SPDX-License-Identifier: GPL-2.0-only

/// A spinlock that an interrupt handler takes is taken with interrupts off everywhere else: K2002. If not, the handler
/// may run on the CPU that holds it, and waits for ever. The lock's type says which it is: IrqSpinLocked turns
/// interrupts off, and takes the handler's context as the proof that they are.

#include "contexts/contexts.hpp"

namespace keel::checker::contexts {

void interrupts(const Graph& graph, Report& report) {
    for (const auto& summary : graph.summaries())
        for (const auto& section : summary.sections) {
            const auto held = std::ranges::find(section.held, "interrupt", &Held::kind);
            if (held == section.held.end()) continue;
            const auto reason = graph.takes_plain_spinlock(section.use);
            // Inside of the class that makes guards of interrupt locks this is what the proof is for.
            if (!reason || graph.takes_for_interrupts(summary.function)) continue;
            const auto* callee = section.use.callee;
            if (reason.chain.size() > 1 && llvm::any_of(callee->parameters(), [&](const clang::ParmVarDecl* parameter) {
                    return llvm::is_contained(graph.guards().held_by(parameter->getType()), "interrupt");
                }))
                continue;  // Said there.
            const auto* lock = lock_of(section.use.expression);
            auto& finding = report.error(Code::lock_shared_with_interrupt, section.use.where,
                                         (lock ? "'" + lock->getNameAsString() + "'" : "a spinlock") +
                                             " is locked in an interrupt handler, and its type lets others hold it with interrupts "
                                             "on: the handler may wait for what it interrupted; use IrqSpinLocked");
            finding.note(held->where, "the handler's context");
            for (std::size_t at = 1; at < reason.chain.size(); ++at)
                finding.note(reason.chain[at].where,
                             name_of(reason.chain[at - 1].callee) + " calls " + name_of(reason.chain[at].callee) + " here");
        }
}

}  // namespace keel::checker::contexts
