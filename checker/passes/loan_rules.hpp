// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "passes/passes.hpp"

namespace keel::checker::passes {

/// Before one statement of a function.
struct Point {
    BlockId block;
    std::size_t number;  ///< of the statement in its block
    const Loans::State& loans;
    const Initialisation::State& values;
};

/// A rule that follows the loans of a function from statement to statement. All that apply share one way through it.
class LoanRule {
public:
    virtual ~LoanRule() = default;
    LoanRule& operator=(LoanRule&&) = delete;

    virtual void before(const ir::Statement&, const Point&) {}
    /// `after`: the loans once the statement is done. `point.loans` are still those before only of a call that gives an
    /// owner away; of any other statement they are `after` too.
    virtual void after(const ir::Statement& statement, const Point& point, const Loans::State& after) = 0;
    /// The function has been gone through.
    virtual void ends() {}
};

/// An owner is handed to the callee.
inline bool gives_away(const ir::Call& call) {
    return llvm::any_of(call.arguments, [](const ir::Operand& operand) { return operand.kind == ir::Operand::move; });
}

// Each is null where the function gives it nothing to do.
std::unique_ptr<LoanRule> conflicts(const Function& function, Report& report);
std::unique_ptr<LoanRule> signature_promises(const Function& function, Report& report);
std::unique_ptr<LoanRule> member_order(const Function& function, Report& report);

}  // namespace keel::checker::passes
