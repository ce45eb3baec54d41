// SPDX-License-Identifier: GPL-2.0-only
#include "dataflow/loans.hpp"

namespace keel::checker {
namespace {

std::string holder_name(const ir::Body& body, const Loans::Holder& holder) {
    if (!holder.local.valid())
        return holder.lifetime < body.signature->names.size() && holder.lifetime != static_lifetime
                   ? "the caller (" + body.signature->names[holder.lifetime] + ")"
                   : "the caller";
    const auto name = ir::spell(body, ir::Place{holder.local});
    const auto text = name == "a temporary" || name == "the result" || name == "*this" ? name : "'" + name + "'";
    return holder.only_dropped ? text + ", whose destructor may use it" : text;
}

}  // namespace

/// One line where the loans that somebody still needs change:
///
///     function use
///       loan 1: shared borrow of 'number', line 5
///       block 0
///         line 5: loan 1 for 'kept'
///         line 7: no loan
void print(const Loans& loans, const ir::Body& body, const std::vector<BlockId>& order, llvm::raw_ostream& out) {
    const auto& sources = body.function->getASTContext().getSourceManager();
    const auto line = [&](clang::SourceLocation where) { return std::to_string(sources.getExpansionLineNumber(where)); };
    out << "function " << body.function->getQualifiedNameAsString() << "\n";
    for (std::size_t at = 0; at < loans.all().size(); ++at) {
        const auto& loan = loans.all()[LoanId{at}];
        if (loan.lifetime) continue;
        out << "  loan " << at << ": " << ir::spell(loan.kind) << " borrow of '" << ir::spell(body, loan.place) << "', line "
            << line(loan.where);
        if (loan.follows.valid()) out << ", follows loan " << loan.follows.value;
        out << "\n";
    }
    // Where nothing can carry a loan nothing was followed.
    if (!loans.regions().carries()) return;
    for (auto at : order) {
        auto state = loans.at_entry()[at.value];
        const auto& statements = body.blocks[at].statements;
        std::string said;
        bool has_title = false;
        for (std::size_t number = 0; number < statements.size(); ++number) {
            loans.step(state, statements[number], at, number);
            std::string now;
            for (std::size_t index = 0; index < loans.all().size(); ++index) {
                const LoanId id{index};
                if (loans.all()[id].lifetime) continue;
                const auto holder = loans.holder(state, id, loans.liveness().after(at, number));
                if (holder.needed) now += (now.empty() ? "loan " : ", loan ") + std::to_string(index) + " for " + holder_name(body, holder);
            }
            if (now == said) continue;
            said = now;
            if (!std::exchange(has_title, true)) out << "  block " << at.value << "\n";
            out << "    line " << line(statements[number].where) << ": " << (now.empty() ? "no loan" : now) << "\n";
        }
    }
}

}  // namespace keel::checker
