// SPDX-License-Identifier: GPL-2.0-only
#include "passes/loan_rules.hpp"

namespace keel::checker::passes {

void loan_rules(const Function& function, Report& report) {
    if (!function.loans.regions().carries()) return;
    llvm::SmallVector<std::unique_ptr<LoanRule>, 3> rules;
    for (auto* make : {conflicts, signature_promises, member_order})
        if (auto rule = make(function, report)) rules.push_back(std::move(rule));
    if (rules.empty()) return;
    auto values = function.values.bottom();
    for (auto at : function.order) {
        auto loans = function.loans.at_entry()[at.value];
        function.values.enter(values, at);
        const auto& statements = function.body.blocks[at].statements;
        for (std::size_t number = 0; number < statements.size(); ++number) {
            const auto& statement = statements[number];
            const Point point{at, number, loans, values};
            for (const auto& rule : rules) rule->before(statement, point);
            function.values.step(values, statement);
            if (const auto* call = std::get_if<ir::Call>(&statement.what); call && gives_away(*call)) {
                auto next = loans;
                function.loans.step(next, statement, at, number);
                for (const auto& rule : rules) rule->after(statement, point, next);
                loans = std::move(next);
            } else {
                function.loans.step(loans, statement, at, number);
                for (const auto& rule : rules) rule->after(statement, point, loans);
            }
        }
    }
    for (const auto& rule : rules) rule->ends();
}

}  // namespace keel::checker::passes
