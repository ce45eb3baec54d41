// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/signature.hpp"
#include "dataflow/initialisation.hpp"
#include "dataflow/loans.hpp"
#include "diagnostics/report.hpp"
#include "ir/access.hpp"
#include "unit.hpp"

namespace keel::checker {

/// A lowered function with what is known of it.
struct Function {
    const ir::Body& body;
    Shapes& shapes;
    Contracts& contracts;
    const Initialisation& values;
    const Loans& loans;
    /// The blocks that are reached, in reverse post-order.
    const std::vector<BlockId>& order;
};

/// Rules over the flow of one function. One file per rule.
namespace passes {

void missing_values(const Function& function, Report& report);  // K0381, K0382
void moved_from_borrow(const Function& function, Report& report);  // K0507, K0508, K0509
void assigned_to_itself(const Function& function, Report& report);  // K0499, K0506
/// Those of loan_rules.hpp: K0373, K0499, K0502 to K0506, K0515, K0597, K0713, K0716; K0521, K0621; K1301.
void loan_rules(const Function& function, Report& report);
void writes_through_shared(const Function& function, Report& report);  // K0594, K0596
void lifetime_missing(const Unit& unit, Contracts& contracts, Shapes& shapes, Report& report);  // K0106
void member_order_of_class(const clang::CXXRecordDecl* record, Shapes& shapes, Report& report);  // K1301
void linear_values(const Function& function, Report& report);  // K1201, K1202
void copied_holders(const Function& function, Report& report);  // K1204
void agreeing_contracts(const Unit& unit, Contracts& contracts, Shapes& shapes, Report& report);  // K0195
void defaulted_members(const clang::FunctionDecl* function, Report& report);  // K9003

}  // namespace passes
}  // namespace keel::checker
