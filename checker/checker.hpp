// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "options.hpp"
#include "unit.hpp"

namespace keel::checker {

/// Runs every rule over the unit.
void check(clang::ASTContext& ast, const Options& options, Report& report);

}  // namespace keel::checker
