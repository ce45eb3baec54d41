// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/signature.hpp"
#include "dataflow/initialisation.hpp"
#include "diagnostics/report.hpp"
#include "ir/access.hpp"

namespace keel::checker {

/// A lowered function with what is known of it.
struct Function {
    const ir::Body& body;
    Shapes& shapes;
    Contracts& contracts;
    const Initialisation& values;
    /// The blocks that are reached, in reverse post-order.
    const std::vector<BlockId>& order;
};

/// Rules over the flow of one function. One file per rule.
namespace passes {

void missing_values(const Function& function, Report& report);  // K0381, K0382
void moved_from_borrow(const Function& function, Report& report);  // K0507, K0508, K0509

}  // namespace passes
}  // namespace keel::checker
