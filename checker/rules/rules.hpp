// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "options.hpp"
#include "unit.hpp"

/// Rules over the compiler's tree: what a declaration, a type or an expression alone decides. One file
/// per rule.
namespace keel::checker::rules {

/// Runs each of them.
void all(const Unit& unit, const Options& options, Report& report);

}  // namespace keel::checker::rules
